"""Folders of this machine: where the archive lives by default, and folders that lie to SQLite."""

import os
import sys
from pathlib import Path

APPLICATION = "Minutes"
ARCHIVE_SUFFIX = ".minutes"
"""How the names of archives end."""
_SYNCED = ("onedrive", "dropbox", "icloud", "google drive", "googledrive", "nutstore", "坚果云",
           "百度网盘", "baidunetdisk", "syncthing", "nextcloud", "owncloud", "seafile")  # fmt: skip
_NETWORK_TYPES = ("nfs", "cifs", "smb", "9p", "sshfs", "afs", "davfs", "glusterfs", "ceph")


def default_archive() -> Path:
    """Return the path of the archive where the user names none.

    ``MINUTES_ARCHIVE`` in the environment comes before the platform's data folder.
    """
    named = os.environ.get("MINUTES_ARCHIVE")
    return Path(named) if named else data_folder() / f"archive{ARCHIVE_SUFFIX}"


def data_folder() -> Path:
    """Return the platform's folder for this program's data; it may not exist yet."""
    import platformdirs  # noqa: PLC0415 - not needed where the archive is named

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def cache_folder() -> Path:
    """Return the platform's folder for what can be made again; it may not exist yet."""
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_cache_dir(APPLICATION, appauthor=False))


def without_link(path: Path) -> Path:
    """Return the file that a link names, else ``path`` as it is; never raises."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def is_shared(path: Path) -> bool:
    """Tell whether ``path`` lies on a network share or in a folder that a sync program moves.

    Write-ahead logging is not safe there: other machines do not see its shared memory, and sync
    programs copy the file without its log.
    """
    resolved = path.resolve()
    folders = [part.lower() for part in resolved.parent.parts]
    if any(name in folder for folder in folders for name in _SYNCED):
        return True
    if sys.platform == "win32":
        return _is_windows_share(resolved)
    return _is_mounted_share(resolved)


def _is_windows_share(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415

    remote = 4
    anchor = path.anchor
    return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == remote


def _is_mounted_share(path: Path) -> bool:
    try:
        lines = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    best, best_type = "", ""
    for line in lines:
        _, mount, kind, *_ = line.split(" ")
        mount = mount.replace("\\040", " ")
        if len(mount) >= len(best) and path.is_relative_to(mount):
            best, best_type = mount, kind
    return any(name in best_type for name in _NETWORK_TYPES)
