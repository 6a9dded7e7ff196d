//! Spanish.

use super::Phrases;

pub(super) const PHRASES: Phrases = Phrases {
    mark: "Brief de contenido: no es un artículo",
    mark_more: "Son instrucciones para quien redacta. Sustituir por el artículo terminado antes de publicar.",
    fallback: "",
    basics: "De un vistazo",
    working_title: "Título de trabajo",
    meta_title: "Metatítulo",
    meta_description: "Metadescripción",
    structure: "Estructura",
    length: "Extensión",
    words: "unas {n} palabras",
    target_keywords: "Palabras clave objetivo",
    keyword_columns: [
        "Palabra clave",
        "Papel",
        "Búsquedas al mes",
        "Dificultad (0–100)",
        "Intención",
    ],
    roles: ["principal", "secundaria"],
    unknown: "desconocido",
    intents: [
        "informativa",
        "comparativa",
        "transaccional",
        "de navegación",
    ],
    search_intent: "Intención de búsqueda",
    intent_advice: [
        "Quien lee quiere entender. Responder a la pregunta principal en el primer párrafo, luego explicar; vender solo al final.",
        "Quien lee compara antes de comprar. Dar los criterios, decir qué opción conviene a quién y nombrar los inconvenientes.",
        "Quien lee está listo para actuar. Poner delante precio, disponibilidad, entrega y siguiente paso; explicar poco.",
        "Quien lee busca un lugar o una marca concreta. Llevarle allí de inmediato y confirmar que es la página correcta.",
    ],
    intent_known: "Se conoce la intención de {n} de {m} palabras clave: {}.",
    intent_guessed: "No se conoce la intención de las palabras clave; «{}» se deduce de su redacción. Mirar los resultados actuales antes de escribir.",
    outline: "Esquema",
    purpose: "Objetivo",
    use_keywords: "Usar",
    answer: "Responder",
    subheadings: "Sugerencias de H3",
    faq: "Preguntas que responder",
    faq_advice: "Un H3 por pregunta y una respuesta de dos a cuatro frases, lo esencial primero.",
    links: "Enlaces internos",
    links_advice: "Enlazar estas páginas donde ayuden, con un texto que diga qué ofrece la página:",
    no_links: "Todavía ninguno: no se conoce otra página de este sitio. Añadir dos o tres más adelante.",
    checklist: "Lista de control para quien redacta",
    checks: [
        "La palabra clave principal está en el título, el primer párrafo y un H2, y se lee con naturalidad.",
        "Cada pregunta de arriba tiene una respuesta directa.",
        "Cada cifra, precio y afirmación tiene una fuente comprobada.",
        "Hay ejemplos, fotos o experiencia propios.",
        "Cada imagen tiene un texto que dice lo que muestra.",
        "Los enlaces internos de arriba están puestos.",
        "Este brief se ha quitado del artículo terminado.",
    ],
    excerpt: "Brief de contenido para «{}»: palabras clave, esquema y número de palabras para quien redacta.",
    meta_leads: [
        "{}: qué se necesita, los pasos en orden y los errores que evitar.",
        "{}: las diferencias que importan y cómo decidir.",
        "{}: qué comparar, qué preguntar y cómo elegir bien.",
    ],
    meta_more: [
        "Descubra qué opción se ajusta a lo que necesita.",
        "Con respuestas a las preguntas más frecuentes.",
        "Consejos prácticos y fáciles de seguir.",
        "Criterios claros para cada elección.",
        "Explicado paso a paso.",
        "Lea más.",
    ],
    titles: [
        "{}: guía de compra",
        "{}: lo esencial que hay que saber",
        "{}: cómo compararlos",
        "{}: cómo encontrar lo que le conviene",
        "{}: qué mirar antes de comprar",
        "{}: de qué depende el precio",
        "{}: qué saber antes de elegir",
        "{}: preguntas frecuentes",
        "{}: toda la oferta",
    ],
    versus: "{} o {}: cómo decidir",
    question: "¿{}?",
    facets: ["", "", "", "", "", "", ""],
    descriptions: [
        "Una guía que dice en qué fijarse, qué opciones hay y cómo decidir.",
        "Instrucciones que llevan paso a paso de la preparación al resultado.",
        "Una lista de opciones con las razones de cada una y los criterios de elección.",
        "Una comparación que pone las opciones lado a lado y dice cuál conviene a quién.",
        "Una reseña que dice qué se probó, cómo y para quién vale la pena.",
        "Una página que responde una a una las preguntas sobre el tema.",
        "Una página que presenta un producto con sus datos, precio y entrega.",
        "Una página que presenta la oferta, ordenada como se busca, y lleva a los productos.",
    ],
    sections: [
        (
            "Introducción (sin encabezado)",
            "Decir en dos o tres frases para quién es la página y qué permitirá decidir o hacer.",
        ),
        (
            "De qué se trata",
            "Explicar el tema a quien empieza y cuándo es la respuesta adecuada.",
        ),
        (
            "Qué decidir antes de elegir",
            "Ayudar a listar necesidades: dónde, para quién, cada cuánto, cuánto espacio, qué presupuesto.",
        ),
        (
            "Elegir el tamaño",
            "Decir cómo medir y qué tamaño conviene a cada caso.",
        ),
        (
            "Comparar materiales",
            "Comparar aspecto, duración, cuidado y nivel de precio.",
        ),
        (
            "Elegir el color",
            "Mostrar el efecto de cada color y cómo envejece.",
        ),
        (
            "Elegir el estilo",
            "Describir cada estilo por lo que se ve y con qué combina.",
        ),
        (
            "Características que comparar",
            "Decir qué aporta cada característica, a quién y a qué coste.",
        ),
        (
            "Qué va en cada espacio",
            "Recorrer los lugares buscados y lo que exige cada uno.",
        ),
        (
            "Quién necesita qué",
            "Recorrer los públicos buscados y lo que necesita cada uno.",
        ),
        (
            "Otras opciones buscadas",
            "Tratar cada palabra clave restante en una parte corta.",
        ),
        (
            "Los criterios que importan",
            "Dar de tres a seis criterios ordenados y cómo comprobar cada uno.",
        ),
        (
            "Las opciones lado a lado",
            "Comparar en una tabla: los mismos criterios en el mismo orden.",
        ),
        (
            "¿Cuál elegir?",
            "Dar una recomendación clara por perfil en vez de un solo ganador.",
        ),
        (
            "Qué hace falta antes de empezar",
            "Listar herramientas, material, tiempo, condiciones y comprobaciones.",
        ),
        (
            "Paso a paso",
            "Numerar los pasos; una acción cada uno y cómo saber que salió bien.",
        ),
        (
            "Errores comunes",
            "Nombrar los errores que cuestan dinero o tiempo y cómo evitarlos.",
        ),
        (
            "Las opciones una a una",
            "Un H3 por opción: razón, público y un inconveniente. Solo lo que ofrecemos o hemos comprobado.",
        ),
        (
            "De qué depende el precio",
            "Explicar qué lo abarata o encarece. Solo precios comprobados y con fecha.",
        ),
        (
            "Nuestra oferta",
            "Presentar la gama o el producto con sencillez y el siguiente paso a la vista.",
        ),
        (
            "Por qué confiar",
            "Aportar pruebas: ensayos, fotos, preguntas de clientes, garantías, personas con nombre.",
        ),
        (
            "Especificaciones",
            "Dar los datos comprobados en una tabla: medidas, materiales, contenido.",
        ),
        (
            "Preguntas frecuentes",
            "Responder a las preguntas de la lista de abajo, un H3 cada una.",
        ),
        (
            "Siguiente paso",
            "Resumir en dos frases y llevar a la página siguiente.",
        ),
    ],
};
