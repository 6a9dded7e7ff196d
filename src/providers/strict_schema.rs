//! The part of JSON Schema that strict structured output takes.

use serde_json::{Map, Value};

/// The bounds that strict structured output at OpenAI refuses and local grammars obey.
const BOUNDS: &[&str] = &[
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "default",
];

/// Takes every bound out of a schema, and leaves properties that merely bear such a name.
#[must_use]
pub fn without_bounds(schema: &Value) -> Value {
    let Value::Object(fields) = schema else {
        return schema.clone();
    };
    let kept = fields
        .iter()
        .filter(|(name, _)| !BOUNDS.contains(&name.as_str()));
    let changed = kept.map(|(name, value)| {
        let value = match (name.as_str(), value) {
            ("properties" | "$defs" | "definitions", Value::Object(members)) => {
                let members = members.iter();
                Value::Object(
                    members
                        .map(|(n, v)| (n.clone(), without_bounds(v)))
                        .collect(),
                )
            }
            ("anyOf" | "oneOf" | "allOf" | "prefixItems", Value::Array(choices)) => {
                Value::Array(choices.iter().map(without_bounds).collect())
            }
            ("items" | "additionalProperties" | "not", inner) => without_bounds(inner),
            (_, other) => other.clone(),
        };
        (name.clone(), value)
    });
    Value::Object(changed.collect())
}

/// Lists what strict structured output would refuse in a schema, each with its place; empty when
/// nothing.
///
/// Every object must close itself with `additionalProperties: false` and require all its
/// properties; an optional value is written as a union with null. The root is an object.
#[must_use]
pub fn problems(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if schema.get("type") != Some(&Value::from("object")) {
        found.push("the root is no object".to_owned());
    }
    check(schema, "$", &mut found);
    found
}

fn check(schema: &Value, place: &str, found: &mut Vec<String>) {
    let Value::Object(fields) = schema else {
        return;
    };
    let properties = fields.get("properties").and_then(Value::as_object);
    if fields.get("type") == Some(&Value::from("object")) || properties.is_some() {
        check_object(fields, properties, place, found);
    }
    for (name, member) in properties.into_iter().flatten() {
        check(member, &format!("{place}.{name}"), found);
    }
    for group in ["$defs", "definitions"] {
        let members = fields.get(group).and_then(Value::as_object);
        for (name, member) in members.into_iter().flatten() {
            check(member, &format!("{place}.{group}.{name}"), found);
        }
    }
    for group in ["anyOf", "oneOf", "allOf", "prefixItems"] {
        let members = fields.get(group).and_then(Value::as_array);
        for (index, member) in members.into_iter().flatten().enumerate() {
            check(member, &format!("{place}.{group}[{index}]"), found);
        }
    }
    if let Some(items) = fields.get("items") {
        check(items, &format!("{place}[]"), found);
    }
}

fn check_object(
    fields: &Map<String, Value>,
    properties: Option<&Map<String, Value>>,
    place: &str,
    found: &mut Vec<String>,
) {
    if fields.get("additionalProperties") != Some(&Value::Bool(false)) {
        found.push(format!(
            "{place} does not set additionalProperties to false"
        ));
    }
    let required: Vec<&str> = fields
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for (name, _) in properties.into_iter().flatten() {
        if !required.contains(&name.as_str()) {
            found.push(format!("{place}.{name} is not required"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bounds_go_and_properties_of_that_name_stay() {
        let schema = json!({
            "type": "object", "additionalProperties": false, "required": ["format", "list"],
            "properties": {
                "format": {"type": "string", "enum": ["pattern"], "minLength": 1, "format": "uri"},
                "list": {"type": "array", "minItems": 1, "maxItems": 9, "items": {
                    "anyOf": [{"type": "integer", "minimum": 0}, {"type": "null"}]}}
            },
            "$defs": {"default": {"type": "string", "default": "x"}}
        });
        let expected = json!({
            "type": "object", "additionalProperties": false, "required": ["format", "list"],
            "properties": {
                "format": {"type": "string", "enum": ["pattern"]},
                "list": {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "null"}]}}
            },
            "$defs": {"default": {"type": "string"}}
        });
        assert_eq!(without_bounds(&schema), expected);
        assert_eq!(problems(&schema), Vec::<String>::new());
    }

    #[test]
    fn loose_objects_are_named_wherever_they_hide() {
        let schema = json!({
            "type": "object", "additionalProperties": false, "required": [],
            "properties": {"a": {"type": "array", "items": {"anyOf": [
                {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"]}]}}}
        });
        assert_eq!(
            problems(&schema),
            [
                "$.a is not required",
                "$.a[].anyOf[0] does not set additionalProperties to false"
            ]
        );
        assert_eq!(
            problems(&json!({"type": "array"})),
            ["the root is no object"]
        );
    }
}
