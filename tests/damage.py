"""One byte of a file changed after it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from pathlib import Path


def changed(data: bytes, place: int) -> bytes:
    """The same but for the byte at a place."""
    return data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]


def block_of(database: Path, table: str) -> int:
    """The place in the file where a block with values of the table begins; three heads come before all blocks."""
    with duckdb.connect(str(database), read_only=True) as connection:
        [(block,)] = connection.execute(f"select max(block_id) from pragma_storage_info('{table}')").fetchall()
        [(size,)] = connection.execute("select block_size from pragma_database_size()").fetchall()
    return 3 * 4096 + block * size
