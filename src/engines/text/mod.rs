//! Text as values: normal forms, tokens, stems. Pure.
