"""Compressed files: reading and writing them as a stream, with what can go wrong said in words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import BinaryIO, cast

from dedupe_article.formats.parts import Read, Write
from dedupe_article.formats.shape import BrokenFile, Packing
from dedupe_article.model import DedupeError

# zlib's own default; 9 (Python's) takes 3 times as long for 1 % fewer bytes of news text.
GZIP_LEVEL = 6
# 128 MB, what the `zstd` program takes without `--long`: a frame that asks for more could exhaust the memory.
WINDOW_LOG = 27


def unpacked(source: BinaryIO, packing: Packing) -> Read:
    """What reads the unpacked bytes of `source`, up to as many as asked for; no bytes are the end."""
    if packing is Packing.NONE:
        return source.read
    if packing is Packing.GZIP:
        from gzip import GzipFile  # noqa: PLC0415 - plain files do without it

        return guarded(GzipFile(fileobj=source, mode="rb").read, packing)
    zstd = zstd_module()
    limit = {zstd.DecompressionParameter.window_log_max: WINDOW_LOG}
    return guarded(zstd.ZstdFile(source, "rb", options=limit).read, packing)


def guarded(read: Read, packing: Packing) -> Read:
    """`read`, raising `BrokenFile` for whatever is wrong with the packed bytes."""
    from zlib import error as zlib_error  # noqa: PLC0415 - plain files do without it

    troubles: tuple[type[Exception], ...] = (zlib_error, OSError)
    if packing is Packing.ZSTD:
        troubles = (zstd_module().ZstdError,)

    def guarded_read(size: int) -> bytes:
        try:
            return read(size)
        except EOFError:
            raise BrokenFile(f"the .{packing.value} file is cut off: its end is missing; fetch it again") from None
        except troubles as error:
            raise BrokenFile(f"not a sound .{packing.value} file ({error}); fetch it again") from None

    return guarded_read


@contextmanager
def packed(target: BinaryIO, packing: Packing) -> Iterator[Write]:
    """What writes bytes to `target`, packed; the same bytes in give the same bytes out."""
    if packing is Packing.NONE:
        yield target.write
        return
    if packing is Packing.GZIP:
        from gzip import GzipFile  # noqa: PLC0415 - plain files do without it

        stream = cast("BinaryIO", GzipFile(filename="", fileobj=target, mode="wb", compresslevel=GZIP_LEVEL, mtime=0))
    else:
        zstd = zstd_module()
        stream = zstd.ZstdFile(target, "wb", options={zstd.CompressionParameter.checksum_flag: 1})
    with stream:
        yield stream.write


def zstd_module() -> ModuleType:
    """Python's own zstd (from 3.14), else the backport."""
    return first_of(("compression.zstd", "backports.zstd"), "zstd")


def first_of(names: tuple[str, ...], extra: str) -> ModuleType:
    """The first module that is installed; `DedupeError` names the extra if none is."""
    for name in names:
        try:
            return import_module(name)
        except ModuleNotFoundError:
            continue
    raise DedupeError(f"needs the extra {extra!r}: pip install 'dedupe-article[{extra}]'")
