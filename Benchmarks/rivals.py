"""The same application in the two packages that people usually make, both with debhelper and its defaults.

One ships wheels and runs pip on the server; the other is dh-virtualenv's, as its manual has it for web applications
(--skip-install, debian/NAME.install) and for Python 3. All files but those that vsdeb makes for Python are the measured
package's own: the application, gunicorn's configuration, the units, nginx's site, the settings.
"""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from programs import ROOT, making, need, run

NAME = "vote-secret"
PREFIX = f"opt/{NAME}"
LOCK = ROOT / "payload/backend/requirements.lock"
PYTHON = "/usr/bin/python3"

CONTROL = f"""\
Source: {NAME}
Section: web
Priority: optional
Maintainer: A B <a@b.example>
Build-Depends: debhelper-compat (= 13), dh-virtualenv, virtualenv
Standards-Version: 4.6.2

Package: {NAME}
Architecture: any
Pre-Depends: ${{misc:Pre-Depends}}
Depends: adduser, fonts-dejavu-core, nginx, python3 (>= 3.11), python3 (<< 3.12), DEPENDS, ${{misc:Depends}}
Description: measured
 By this project's benchmark.
"""

CHANGELOG = f"{NAME} (1.0) stable; urgency=low\n\n  * Measured.\n\n -- A B <a@b.example>  Mon, 23 Nov 2026 00:00:00 +0000\n"

# What a package of a web service does beside Python, in as few steps as that can be done.
POSTINST = f"""\
#!/bin/sh
set -e
if [ "$1" = configure ]; then
    adduser --quiet --system --group --home /var/lib/{NAME} --no-create-home {NAME}
    install -d -m 0750 -o {NAME} -g {NAME} /var/lib/{NAME} /var/log/{NAME}
PYTHON
fi
#DEBHELPER#
if [ "$1" = configure ]; then
    ln -sf /etc/nginx/sites-available/{NAME} /etc/nginx/sites-enabled/{NAME}
    invoke-rc.d nginx reload
fi
"""

# pip compiles what it installs; the application's own modules are no library that it would know of.
PIP_POSTINST = f"""\
    python3 -m venv /{PREFIX}/venv
    /{PREFIX}/venv/bin/pip install --quiet --no-index --find-links /{PREFIX}/wheels -r /{PREFIX}/requirements.lock
    python3 -m compileall -q /{PREFIX}/backend"""

# debhelper would pack the wheels anew, and pip then miss their hashes.
PIP_RULES = """\
#!/usr/bin/make -f
%:
\tdh $@

override_dh_strip_nondeterminism:
\tdh_strip_nondeterminism -X.whl
"""

# The application's modules are compiled too, as they are in a dh-virtualenv package that installs them by setup.py.
# dh_shlibdeps cannot resolve libraries that a wheel brings for itself: the manual says to leave those out. dh_dwz stops at
# such a library too.
DH_RULES = f"""\
#!/usr/bin/make -f
export DH_VIRTUALENV_INSTALL_ROOT = /opt/{NAME}

%:
\tdh $@ --with python-virtualenv

override_dh_virtualenv:
\tdh_virtualenv --python {PYTHON} --skip-install --install-suffix venv --requirements requirements.lock \\
\t\t--extra-pip-arg=--no-index --extra-pip-arg=--find-links=WHEELS
\t{PYTHON} -m compileall -q -s debian/{NAME} debian/{NAME}/{PREFIX}/backend

override_dh_dwz:

override_dh_shlibdeps:
	dh_shlibdeps -X/PIL/ -X/pillow.libs/
"""

# The manual's own: the interpreter that the environment belongs to.
DH_TRIGGERS = "interest-noawait /usr/bin/python3.11\ninterest dh-virtualenv-interpreter-update\n"


def build(package: Path, folder: Path):
    """Makes both packages where they are not there yet; returns their paths by the name of the way."""
    for program, name in (("dh", "debhelper"), ("dh_virtualenv", "dh-virtualenv"), ("virtualenv", "virtualenv")):
        need(program, name)
    version = subprocess.run([need(PYTHON, "python3"), "--version"], capture_output=True, text=True, check=True).stdout
    if not version.startswith("Python 3.11."):
        sys.exit(f"benchmark: the packages for Debian 12 are made with its Python 3.11; {PYTHON} is {version.strip()}")
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in (package, LOCK, Path(__file__)))).hexdigest()[:12]
    target = folder / f"rivals-{digest}"
    if not target.exists():
        with making(target) as partial:
            shop = partial / "workshop"
            shop.mkdir(parents=True)
            fetch(shop / "wheels", shop / "environment")
            application(package, shop / "tree")
            with_pip(shop / "pip", shop / "tree", shop / "wheels")
            with_dh_virtualenv(shop / "dh", shop / "tree", shop / "wheels")
            for name in ("pip.deb", "dh.deb"):
                (shop / name).rename(partial / name)
            shutil.rmtree(shop)
    return {"pip in postinst": target / "pip.deb", "dh-virtualenv": target / "dh.deb"}


def fetch(wheels: Path, environment: Path) -> None:
    """The wheels for one Python, by Debian's pip."""
    run([PYTHON, "-m", "venv", environment])
    words = ["download", "--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", LOCK, "-d", wheels]
    run([environment / "bin/pip", *words])


def application(package: Path, tree: Path) -> None:
    """The package's files without what vsdeb does for Python; the units go where debhelper looks for them."""
    run([need("dpkg-deb", "dpkg"), "--extract", package, tree])
    for name in ("lib", "bin"):
        shutil.rmtree(tree / PREFIX / name)
    for unrelated in ("usr/share/doc", "usr/share/lintian"):
        shutil.rmtree(tree / unrelated)
    shutil.copy2(LOCK, tree / PREFIX / LOCK.name)


def with_pip(project: Path, tree: Path, wheels: Path) -> None:
    """The wheels are in the package, so that no network is waited for, as most such packages do."""
    source(project, tree, "python3-venv", PIP_POSTINST, PIP_RULES)
    shutil.copytree(wheels, project / "tree" / PREFIX / "wheels")
    package(project)


def with_dh_virtualenv(project: Path, tree: Path, wheels: Path) -> None:
    """The environment is made at build time, for the Python of the build."""
    source(project, tree, "${shlibs:Depends}", "", DH_RULES.replace("WHEELS", str(wheels)))
    shutil.copy2(LOCK, project / LOCK.name)
    (project / "debian" / f"{NAME}.triggers").write_text(DH_TRIGGERS, encoding="utf-8")
    package(project)


def source(project: Path, tree: Path, depends: str, python: str, rules: str) -> None:
    """Writes a source package that installs the tree."""
    shutil.copytree(tree, project / "tree", symlinks=True)
    debian = project / "debian"
    debian.mkdir()
    for kind in ("service", "socket"):
        shutil.move(project / f"tree/usr/lib/systemd/system/{NAME}.{kind}", debian / f"{NAME}.{kind}")
    shutil.rmtree(project / "tree/usr")
    texts = {
        "control": CONTROL.replace("DEPENDS", depends),
        "changelog": CHANGELOG,
        "rules": rules,
        f"{NAME}.install": "tree/opt /\ntree/etc /\n",
        f"{NAME}.postinst": POSTINST.replace("PYTHON", python),
    }
    for name, text in texts.items():
        (debian / name).write_text(text, encoding="utf-8")
    (debian / "rules").chmod(0o755)


def package(project: Path) -> None:
    """Builds it; `PROJECT.deb` lies beside the project."""
    run([need("dpkg-buildpackage", "dpkg-dev"), "--build=binary", "--unsigned-source", "--unsigned-changes"], cwd=project)
    for built in project.parent.glob(f"{NAME}_1.0_*.deb"):
        built.rename(project.with_suffix(".deb"))
