"""Random SQL over a real schema: mostly sound statements, so that what is refused is refused for
what it reads and not for its spelling."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

FUNCTIONS = ("count", "length", "max", "hex", "upper", "substr", "json", "typeof", "quote", "total")
OPERATORS = ("=", "<", ">", "||", "IS", "LIKE", "+", "->>")


class Grammar:
    """Statements of one seed. ``allowed``: tables and columns a door knows, drawn more often."""

    def __init__(
        self, seed: int, tables: Mapping[str, Sequence[str]], allowed: Mapping[str, Sequence[str]]
    ) -> None:
        self._chance = random.Random(seed)
        self._tables = {name: list(columns) for name, columns in tables.items() if columns}
        self._tables["sqlite_schema"] = ["sql", "name", "rootpage"]
        self._names = list(self._tables)
        self._allowed = {name: list(columns) for name, columns in allowed.items()}
        self._known = list(self._allowed)
        kinds: dict[Callable[[], str], int] = {
            self._select: 70, self._cte: 8, self._write: 9, self._schema: 5, self._setting: 5,
            self._known_shape: 6,
        }  # fmt: skip
        self._makers, self._weights = list(kinds), list(kinds.values())

    def statement(self) -> str:
        """The next one."""
        maker = self._chance.choices(self._makers, self._weights)[0]
        prefix = "EXPLAIN " if self._chance.random() < 0.02 else ""
        return prefix + maker()

    def _table(self) -> str:
        if self._known and self._chance.random() < 0.6:
            return self._chance.choice(self._known)
        return self._chance.choice(self._names)

    def _column(self, table: str) -> str:
        dice = self._chance.random()
        if dice < 0.75 and table in self._allowed:
            return self._chance.choice(self._allowed[table])
        if dice < 0.78:
            return self._chance.choice(("rowid", "oid", "_rowid_", "*"))
        return self._chance.choice(self._tables[table])

    def _value(self, table: str, name: str, depth: int) -> str:
        dice = self._chance.random()
        if dice < 0.6:
            column = self._column(table)
            return f"count({column})" if column == "*" else f"{name}.{column}"
        if dice < 0.75:
            return self._chance.choice(("1", "'a'", "NULL", "x'00'"))
        if dice < 0.82:
            function = self._chance.choice(FUNCTIONS)
            return f"{function}({self._value(table, name, depth + 1)})"
        if dice < 0.9 or depth > 2:
            left, right = (self._value(table, name, depth + 2) for _ in range(2))
            return f"({left} {self._chance.choice(OPERATORS)} {right})"
        if dice < 0.96:
            return f"({self._select(depth + 1)} LIMIT 1)"
        return f"EXISTS ({self._select(depth + 1)})"

    def _select(self, depth: int = 0) -> str:
        table = self._table()
        name = self._chance.choice((table, "t", "u"))
        source = f"{self._chance.choice(('', '', '', 'main.'))}{table} AS {name}"
        columns = self._value(table, name, depth)
        if self._chance.random() < 0.3:
            columns += f", {self._value(table, name, depth + 1)}"
        if depth < 2 and self._chance.random() < 0.15:
            source = f"({self._select(depth + 1)}) AS {name}"
            columns = self._chance.choice(("*", "count(*)", "1"))
        elif self._chance.random() < 0.2:
            join = self._chance.choice(("JOIN", "LEFT JOIN", "CROSS JOIN", ","))
            other = self._table()
            source += f" {join} {other} AS z"
            columns += f", z.{self._column(other)}"
        text = f"SELECT {columns} FROM {source}"
        if self._chance.random() < 0.25:
            text += f" WHERE {self._value(table, name, depth + 1)}"
        if self._chance.random() < 0.1:
            text += f" GROUP BY {self._value(table, name, depth + 1)}"
        if depth == 0 and self._chance.random() < 0.1:
            text += f" ORDER BY {self._value(table, name, depth + 1)}"
        if depth == 0 and self._chance.random() < 0.06:
            text += f" {self._chance.choice(('UNION', 'UNION ALL', 'EXCEPT'))} {self._select(1)}"
        return text

    def _cte(self) -> str:
        recursive = self._chance.choice(("", "", "RECURSIVE "))
        name = self._chance.choice(("q", *self._known))
        tail = f" UNION SELECT 1 FROM {name}" if recursive else ""
        return f"WITH {recursive}{name} AS ({self._select(1)}{tail}) SELECT * FROM {name}"

    def _write(self) -> str:
        table = self._table()
        column = self._column(table)
        value = self._value(table, table, 1)
        tail = self._chance.choice(("", "", f" RETURNING {self._column(table)}"))
        return self._chance.choice(
            (
                f"UPDATE {table} SET {column} = {value}{tail}",
                f"DELETE FROM {table} WHERE {value}{tail}",
                f"INSERT INTO {table} ({column}) VALUES ({value}){tail}",
                f"INSERT INTO {table} ({column}) {self._select(1)}{tail}",
                f"INSERT INTO {table} ({column}) VALUES (1) ON CONFLICT DO UPDATE SET {column} = 2",
                f"REPLACE INTO {table} ({column}) {self._select(1)}",
            )
        )

    def _schema(self) -> str:
        table = self._table()
        column = self._column(table)
        kept = self._chance.choice(("", "TEMP "))
        return self._chance.choice(
            (
                f"CREATE {kept}TABLE leak AS {self._select(1)}",
                f"CREATE {kept}VIEW leak AS {self._select(1)}",
                f"CREATE {kept}TRIGGER leak AFTER UPDATE ON {table} BEGIN {self._select(1)}; END",
                f"CREATE INDEX leak ON {table} ({column})",
                f"DROP TABLE {table}",
                f"ALTER TABLE {table} ADD COLUMN leak",
                f"ANALYZE {table}",
                f"CREATE VIRTUAL TABLE {kept and 'temp.'}leak USING fts5 (x)",
            )
        )

    def _setting(self) -> str:
        table = self._table()
        return self._chance.choice(
            (
                f"PRAGMA table_info({table})",
                "PRAGMA writable_schema = ON",
                "PRAGMA query_only = OFF",
                "PRAGMA database_list",
                f"SELECT * FROM pragma_table_info('{table}')",
                "ATTACH ':memory:' AS other",
                "SAVEPOINT one",
                "VACUUM",
                "SELECT load_extension('leak')",
                f"SELECT json_group_array({self._column(table)}) FROM {table}",
            )
        )

    def _known_shape(self) -> str:
        """Close to what a door really asks, so that many statements are allowed."""
        table = self._chance.choice(self._known)
        columns = ", ".join(self._chance.choice(self._allowed[table]) for _ in range(2))
        return f"SELECT {columns} FROM {table} WHERE {self._column(table)} > {self._column(table)}"
