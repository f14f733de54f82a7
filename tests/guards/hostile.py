"""Statements that somebody would try who got hold of SQL on a guarded connection."""

from __future__ import annotations

from collections.abc import Iterator

#: p: a private table, c: its column; a: an allowed table, b: its column.
SHAPES = (
    "SELECT {c} FROM {p}",
    "SELECT * FROM {p}",
    "SELECT count(*) FROM {p}",
    "SELECT 1 FROM {p}",
    "SELECT rowid FROM {p}",
    "SELECT _rowid_, oid FROM {p}",
    "SELECT count({c}) FROM main.{p}",
    "SELECT x.{c} FROM {p} AS x",
    'SELECT "{c}" FROM "{p}" INDEXED BY no_such_index',
    "SELECT {c} FROM {p} NOT INDEXED",
    "SELECT {b} FROM {a} UNION ALL SELECT {c} FROM {p}",
    "SELECT {b} FROM {a} EXCEPT SELECT {c} FROM {p}",
    "SELECT {b} FROM {a} INTERSECT SELECT {c} FROM {p}",
    "SELECT (SELECT {c} FROM {p} LIMIT 1) FROM {a}",
    "SELECT {b} FROM {a} WHERE EXISTS (SELECT 1 FROM {p} WHERE {c} > '')",
    "SELECT {b} FROM {a} WHERE {b} IN (SELECT {c} FROM {p})",
    "SELECT {b} FROM {a} ORDER BY (SELECT {c} FROM {p})",
    "SELECT {b} FROM {a} LIMIT (SELECT count(*) FROM {p})",
    "SELECT {b} FROM {a} GROUP BY (SELECT {c} FROM {p})",
    "SELECT count(*) FROM {a} HAVING (SELECT count({c}) FROM {p}) > 0",
    "SELECT {a}.{b}, z.{c} FROM {a}, {p} AS z",
    "SELECT z.{c} FROM {a} LEFT JOIN {p} AS z",
    "SELECT z.{c} FROM {p} AS z CROSS JOIN {a}",
    "SELECT z.{c} FROM {a} FULL JOIN {p} AS z",
    "SELECT q.{c} FROM (SELECT {c} FROM {p}) AS q",
    "SELECT q FROM (SELECT {c} AS q FROM (SELECT {c} FROM {p}))",
    "WITH q AS (SELECT {c} FROM {p}) SELECT * FROM q",
    "WITH q(x) AS (SELECT {c} FROM {p}) SELECT x FROM q, {a}",
    "WITH q AS MATERIALIZED (SELECT {c} FROM {p}) SELECT * FROM q",
    "WITH {a} AS (SELECT {c} FROM {p}) SELECT * FROM {a}",
    "WITH RECURSIVE q(n) AS (SELECT {c} FROM {p} UNION SELECT n FROM q) SELECT n FROM q",
    "SELECT CASE WHEN {c} > 'm' THEN 1 END FROM {p}",
    "SELECT {c} COLLATE NOCASE FROM {p}",
    "SELECT {c} IS NULL FROM {p}",
    "SELECT CAST({c} AS BLOB) FROM {p}",
    "SELECT {c} LIKE 'a%' FROM {p}",
    "SELECT {c} GLOB 'a*' FROM {p}",
    "SELECT {c} || '' FROM {p}",
    "SELECT {c} -> '$' FROM {p}",
    "SELECT count(*) OVER (ORDER BY {c}) FROM {p}",
    "SELECT count(*) FILTER (WHERE {c} > '') FROM {p}",
    "VALUES ((SELECT {c} FROM {p}))",
    "EXPLAIN SELECT {c} FROM {p}",
    "EXPLAIN QUERY PLAN SELECT {c} FROM {p}",
    "UPDATE {p} SET {c} = {c}",
    "UPDATE {a} SET {b} = (SELECT {c} FROM {p})",
    "UPDATE {a} SET {b} = z.{c} FROM {p} AS z",
    "UPDATE {p} SET {c} = '' RETURNING {c}",
    "DELETE FROM {p}",
    "DELETE FROM {p} RETURNING {c}",
    "DELETE FROM {a} WHERE {b} IN (SELECT {c} FROM {p})",
    "INSERT INTO {p} ({c}) VALUES ('x')",
    "INSERT INTO {p} ({c}) SELECT {b} FROM {a}",
    "INSERT INTO {p} ({c}) VALUES ('x') ON CONFLICT DO NOTHING",
    "INSERT OR REPLACE INTO {p} ({c}) VALUES ('x') RETURNING {c}",
    "CREATE TEMP TABLE leak AS SELECT {c} FROM {p}",
    "CREATE TEMP VIEW leak AS SELECT {c} FROM {p}",
    "CREATE VIEW leak AS SELECT {c} FROM {p}",
    "CREATE TEMP TRIGGER leak AFTER UPDATE ON {a} BEGIN SELECT {c} FROM {p}; END",
    "CREATE TRIGGER leak AFTER UPDATE ON {a} BEGIN SELECT {c} FROM {p}; END",
    "CREATE INDEX leak ON {p} ({c})",
    "CREATE INDEX leak ON {a} ({b}) WHERE {b} > ''",
    "DROP TABLE {p}",
    "ALTER TABLE {p} RENAME TO leaked",
    "ALTER TABLE {p} RENAME COLUMN {c} TO leaked",
    "ALTER TABLE {a} ADD COLUMN leaked TEXT",
    "ALTER TABLE {a} ADD COLUMN leaked GENERATED ALWAYS AS ({b}) VIRTUAL",
    "ANALYZE {p}",
)

SCHEMAS = (
    *(
        f"SELECT {columns} FROM {base}{table}"
        for base in ("", "main.", "temp.")
        for table in ("sqlite_schema", "sqlite_master")
        for columns in ("sql", "count(*)")
    ),
    "SELECT sql FROM sqlite_temp_master",
    "SELECT name FROM sqlite_temp_schema",
    "SELECT name, seq FROM sqlite_sequence",
    "SELECT rootpage FROM sqlite_schema WHERE type = 'table'",
    "UPDATE sqlite_schema SET sql = ''",
    "DELETE FROM sqlite_schema",
    "INSERT INTO sqlite_schema (type) VALUES ('table')",
    "UPDATE sqlite_sequence SET seq = 0",
    "DELETE FROM sqlite_sequence",
    "SELECT * FROM dbstat",
    "SELECT * FROM sqlite_dbpage",
    "SELECT * FROM sqlite_stmt",
)

PRAGMAS = tuple(
    f"PRAGMA {text}"
    for text in (
        "table_list",
        "table_info(meta)",
        "table_xinfo(meta)",
        "index_list(meta)",
        "foreign_key_list(meta)",
        "database_list",
        "function_list",
        "module_list",
        "pragma_list",
        "collation_list",
        "compile_options",
        "schema_version",
        "schema_version = 9",
        "user_version",
        "user_version = 9",
        "application_id = 7",
        "writable_schema",
        "writable_schema = ON",
        "writable_schema = RESET",
        "trusted_schema = ON",
        "query_only",
        "query_only = OFF",
        "main.query_only = 0",
        "journal_mode",
        "journal_mode = DELETE",
        "synchronous = OFF",
        "secure_delete = OFF",
        "temp_store = FILE",
        "temp_store_directory = '/tmp'",
        "mmap_size = 999999",
        "locking_mode = EXCLUSIVE",
        "wal_checkpoint(TRUNCATE)",
        "wal_autocheckpoint = 0",
        "integrity_check",
        "quick_check",
        "foreign_keys = OFF",
        "ignore_check_constraints = ON",
        "recursive_triggers = ON",
        "case_sensitive_like = ON",
        "legacy_alter_table = ON",
        "data_version",
        "page_count",
        "freelist_count",
        "incremental_vacuum",
        "optimize",
        "shrink_memory",
        "busy_timeout = 0",
        "encoding",
        "defer_foreign_keys = ON",
        "cell_size_check = OFF",
    )
)

#: No control runs these: to key an open file anew ends the process in SQLCipher.
KEYS = tuple(
    f"PRAGMA {text}"
    for text in (
        "cipher_version",
        "cipher_settings",
        "cipher_provider",
        "cipher_integrity_check",
        "cipher_memory_security = OFF",
        "cipher_log = '{folder}/leak.log'",
        "cipher_log_level = TRACE",
        "cipher_profile = '{folder}/leak.log'",
        "cipher_salt",
        "cipher_default_plaintext_header_size = 32",
        "cipher_plaintext_header_size = 32",
        "cipher_export",
        "cipher_migrate",
        "kdf_iter",
        "key = 'x'",
        "rekey = ''",
        "hexkey = '00'",
        "hexrekey = '00'",
    )
)

PRAGMA_FUNCTIONS = tuple(
    f"SELECT * FROM pragma_{name}"
    for name in (
        "table_list",
        "table_info('meta')",
        "table_xinfo('meta')",
        "index_list('meta')",
        "foreign_key_list('meta')",
        "database_list",
        "function_list",
        "module_list",
        "pragma_list",
        "collation_list",
        "compile_options",
        "data_version",
        "page_count",
        "integrity_check",
        "user_version",
    )
)

FILES = (
    "ATTACH ':memory:' AS other",
    "ATTACH '' AS other",
    "ATTACH '{folder}/leak.db' AS other KEY ''",
    "ATTACH 'file:{folder}/leak.db?mode=rwc' AS other KEY ''",
    "DETACH main",
    "DETACH other",
    "VACUUM",
    "VACUUM main",
    "VACUUM INTO '{folder}/leak.db'",
    "REINDEX",
    "REINDEX BINARY",
    "ANALYZE",
    "ANALYZE main",
    "SAVEPOINT one",
    "RELEASE one",
    "ROLLBACK TO one",
    "CREATE TABLE leak (x)",
    "CREATE TABLE leak (x, y GENERATED ALWAYS AS (x || x) STORED)",
    "CREATE TEMP TABLE leak (x)",
    "CREATE TABLE temp.leak (x)",
    "CREATE VIRTUAL TABLE leak USING fts5 (x)",
    "CREATE VIRTUAL TABLE temp.leak USING fts5vocab (main, record_text, row)",
    "CREATE VIRTUAL TABLE leak USING rtree (id, a, b)",
    "CREATE VIRTUAL TABLE leak USING dbstat (main)",
    "CREATE TABLE IF NOT EXISTS leak AS SELECT 1",
)

FUNCTIONS = tuple(
    f"SELECT {call}"
    for call in (
        "load_extension('{folder}/leak.so')",
        "load_extension('{folder}/leak.so', 'main')",
        "readfile('/etc/passwd')",
        "writefile('{folder}/leak', 'x')",
        "edit('x')",
        "fts3_tokenizer('simple')",
        "sqlcipher_export('main')",
        "sqlcipher_export('temp', 'main')",
        "sqlite_version()",
        "sqlite_source_id()",
        "sqlite_compileoption_get(1)",
        "sqlite_compileoption_used('HAS_CODEC')",
        "sqlite_log(1, 'x')",
        "randomblob(9)",
        "zeroblob(99)",
        "hex('x')",
        "quote('x')",
        "printf('%s', 'x')",
        "format('%s', 'x')",
        "char(65)",
        "group_concat('x')",
        "json('[]')",
        "json_group_array(1)",
        "last_insert_rowid()",
        "total_changes()",
        "changes()",
        "strftime('%s', 'now')",
        "likely(1)",
        "iif(1, 2, 3)",
        "'a' LIKE 'b'",
        "'a' GLOB 'b'",
        "'a' REGEXP 'b'",
        "'a' MATCH 'b'",
        "'{}' ->> '$'",
        "current_timestamp",
        "sqlite_offset(1)",
        "subtype(1)",
        "fts5(1)",
        "value FROM json_each('[1]')",
        "value FROM json_tree('[1]')",
        "value FROM generate_series(1, 9)",
        "* FROM bytecode('SELECT 1')",
        "* FROM tables_used('SELECT 1')",
    )
)

RECURSION = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9) SELECT i FROM n",
    "WITH RECURSIVE n(i) AS (VALUES (1) UNION SELECT i + 1 FROM n WHERE i < 9) SELECT count(*) FROM n",
)


def corpus(
    private: list[tuple[str, str]], allowed: tuple[str, str], words: list[str]
) -> Iterator[str]:
    """Every shape for every chosen private column, and all that needs no table."""
    for table, column in private:
        for shape in SHAPES:
            yield shape.format(p=table, c=column, a=allowed[0], b=allowed[1])
    for name in words:  # full-text tables: the table's own name is a hidden column
        yield f"SELECT * FROM {name} WHERE {name} MATCH 'a'"
        yield f"SELECT * FROM {name}('a')"
        yield f"SELECT rank FROM {name}"
        yield f"SELECT highlight({name}, 0, '', '') FROM {name}('a')"
        yield f"SELECT snippet({name}, 0, '', '', '', 9) FROM {name}('a')"
        yield f"SELECT bm25({name}) FROM {name}('a')"
        yield f"INSERT INTO {name} ({name}) VALUES ('integrity-check')"
        yield f"INSERT INTO {name} ({name}) VALUES ('optimize')"
        for part in ("data", "idx", "docsize", "config"):
            yield f"SELECT * FROM {name}_{part}"
            yield f"DELETE FROM {name}_{part}"
    yield from (*SCHEMAS, *PRAGMAS, *KEYS, *PRAGMA_FUNCTIONS, *FILES, *FUNCTIONS, *RECURSION)
