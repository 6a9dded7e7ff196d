//! SQLite rows in and out: opening, migrations, transactions.
