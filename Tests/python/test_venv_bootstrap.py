"""venv-bootstrap: what it makes, and what it leaves when it fails."""

import errno
import os
import resource
import re
import signal
import subprocess
import sys
import time

import pytest
from application import VERSION

CACHE_TAG = sys.implementation.cache_tag
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root: run with sudo")


# What it makes


def test_environment_joins_interpreter_and_libraries(application):
    text = application.run("install")
    assert re.search(rf"environment for Python {re.escape(VERSION)}\.\S+ ready \(7 modules\)", text)
    assert re.fullmatch(rf"{re.escape(VERSION)}-\w+", application.in_use())
    assert os.readlink(application.venv) == f"venvs/{application.in_use()}"
    assert application.python("import sys, server; print(sys.prefix, server.app)") == f"{application.venv} 42"


def test_interpreter_is_named_with_its_version(application):
    application.run("install")
    assert os.readlink(application.venv / "bin" / "python3") == os.path.realpath(sys.executable)


def test_commands_come_from_entry_points(application):
    application.run("install")
    gunicorn = application.venv / "bin" / "gunicorn"
    assert gunicorn.read_text().startswith(f"#!{application.venv}/bin/python3\n")
    result = subprocess.run([gunicorn, "server:app"], capture_output=True, text=True, check=True)
    assert result.stdout == "gunicorn checked server:app\n"


def test_first_of_two_commands_of_one_name_wins(application):
    application.write("lib/common/aaa-1.dist-info/entry_points.txt", "[console_scripts]\ngunicorn = workers:Worker\n")
    text = application.run("install")
    assert "the command gunicorn of gunicorn-27.0 is left out: aaa-1 brings one of that name" in text
    assert "from workers import Worker" in (application.venv / "bin" / "gunicorn").read_text()


@pytest.mark.parametrize("line", ["../evil = workers:Worker", "python3 = workers:Worker", "x = workers; import os"])
def test_strange_commands_are_left_out(application, line):
    application.write("lib/common/aaa-1.dist-info/entry_points.txt", f"[console_scripts]\n{line}\n")
    assert "is no command" in application.run("install")
    assert sorted(path.name for path in (application.venv / "bin").iterdir()) == [
        "gunicorn",
        "python",
        "python3",
        f"python{VERSION}",
    ]


def test_commands_with_extras_and_dotted_callables(application):
    application.write(
        "lib/common/more-1.dist-info/entry_points.txt",
        "[console_scripts]\nMixed-Case.x = gunicorn.app:wsgiapp.run [extra]\n\n[other]\nnot = this:one\n",
    )
    application.run("install")
    text = (application.venv / "bin" / "Mixed-Case.x").read_text()
    assert "from gunicorn.app import wsgiapp\n" in text and "sys.exit(wsgiapp.run())" in text
    assert not (application.venv / "bin" / "not").exists()


def test_path_files_of_libraries_work(application):
    application.write("lib/common/extra.pth", "import os; os.environ['FROM_PATH_FILE'] = 'yes'\n")
    application.run("install")
    assert application.python("import os; print(os.environ['FROM_PATH_FILE'])") == "yes"


def test_folders_of_everybody_whatever_the_umask(application):
    old = os.umask(0o077)
    try:
        application.run("install")
    finally:
        os.umask(old)
    for path in [application.environments, *application.environments.rglob("*")]:
        if not path.is_symlink():
            assert path.stat().st_mode & 0o055 in (0o055, 0o044), path


# Bytecode


def test_bytecode_is_that_of_the_loaded_modules(application):
    application.run("install")
    assert application.bytecode() == sorted(
        f"{path}.{CACHE_TAG}.pyc"
        for path in [
            "backend/server",
            "lib/common/gunicorn/__init__",
            "lib/common/gunicorn/app/__init__",
            "lib/common/gunicorn/app/wsgiapp",
            "lib/common/gunicorn/util",
            "lib/common/workers",
            f"lib/cp{VERSION.replace('.', '')}/compiled",
        ]
    )


def test_bytecode_is_found_and_never_compared_with_its_source(application):
    application.run("install")
    cached = application.python("import workers; print(workers.__cached__)")
    with open(cached, "rb") as file:
        header = file.read(8)
    assert int.from_bytes(header[4:], "little") == 0b01  # a hash, not checked (PEP 552)
    application.write("lib/common/workers.py", "raise SystemExit('the source was read')\n")
    assert application.python("import workers; print(workers.Worker.__name__)") == "Worker"


def test_standard_library_uses_its_own_bytecode(application):
    application.run("install")
    cached = application.python("import fractions; print(fractions.__cached__)")
    own = application.python("import os, fractions; print(os.path.dirname(fractions.__file__))") + "/__pycache__"
    assert not os.path.lexists(cached) or os.readlink(cached) == f"{own}/fractions.{CACHE_TAG}.pyc"


def test_nothing_is_written_beside_the_package(application):
    application.run("install")
    application.python("import server, unused, fractions")
    subprocess.run([application.venv / "bin" / "gunicorn", "server:app"], check=True, stdout=subprocess.DEVNULL)
    outside = [path for path in application.prefix.rglob("*") if application.environments not in path.parents]
    assert not [path for path in outside if path.name == "__pycache__" or path.suffix == ".pyc"]
    assert not list(application.environments.rglob("unused*.pyc"))


def test_a_running_process_imports_late_what_it_began_with(application):
    application.write("backend/late.py", "value = 'old'\n")
    application.run("install")
    code = "print('runs', flush=True); input(); import late; print(late.value)"
    command = [str(application.venv / "bin" / "python3"), "-c", code]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/") as process:
        assert process.stdout.readline() == "runs\n"
        application.write("backend/late.py", "value = 'new'\n")
        application.run("install")
        assert process.communicate("\n", timeout=60)[0] == "old\n"
    assert application.python("import late; print(late.value)") == "new"


def test_files_that_are_no_python_are_left_out(application):
    application.write("backend/template.py", "import {{ name }}\n")
    application.write("backend/zeros.py", "\0")
    application.run("install")
    assert not [path for path in application.bytecode() if "template" in path or "zeros" in path]


# Again, and after failures


def test_old_environment_stays_until_prune(application):
    application.run("install")
    first = application.in_use()
    application.run("install")
    assert application.environment_names() == sorted([first, application.in_use()])
    application.run("prune")
    assert application.environment_names() == [application.in_use()]


def test_many_installs_without_prune_keep_the_first_and_the_last(application):
    application.run("install")
    first = application.in_use()
    for _ in range(3):
        application.run("install")
    assert first in application.environment_names() and len(application.environment_names()) == 3


FAILURES = {
    "module": (
        "backend/server.py",
        "import nosuch\n",
        "cannot be loaded: ModuleNotFoundError: No module named 'nosuch'",
    ),
    "attribute": ("backend/server.py", "other = 1\n", "AttributeError: module 'server' has no attribute 'app'"),
    "worker": ("lib/common/workers.py", "", "AttributeError: module 'workers' has no attribute 'Worker'"),
    "configuration": ("config/gunicorn.conf.py", "workers = nonsense\n", "NameError: name 'nonsense' is not defined"),
    "exit": ("backend/server.py", "raise SystemExit(3)\n", "(it printed nothing)"),
    "wrong setting": (
        "backend/server.py",
        "import sys\nprint('color: no such color', file=sys.stderr)\nraise SystemExit(78)\n",
        "color: no such color\nlibrary-desk: a setting is wrong; the application says above which one\n",
    ),
    "setting": (
        "backend/server.py",
        "raise ValueError('1 validation error for Settings\\ncolor\\n  Field required\\n  For further information x')",
        "a setting is missing or wrong: color Field required",
    ),
}


@pytest.mark.parametrize("name", FAILURES)
def test_failure_leaves_the_old_environment(application, name):
    path, text, words = FAILURES[name]
    application.run("install")
    before = application.in_use()
    application.write(path, text)
    message = application.run("install", expected=1)
    assert words in message
    assert message.rstrip().endswith(
        "library-desk: the environment in use stays as it was. Mend the cause, then: dpkg --configure library-desk"
    )
    assert application.in_use() == before and application.environment_names() == [before]


def test_first_failure_leaves_nothing(application):
    application.write("backend/server.py", "import nosuch\n")
    application.run("install", expected=1)
    assert not application.venv.is_symlink() and application.environment_names() == []


# The first installation, where the service starts before the proof


def test_an_early_environment_is_in_use_before_it_is_proved(application):
    application.run("install")
    expected = application.bytecode()
    application.run("remove")
    assert application.run("install", "--early") == ""
    assert application.python("import server; print(server.app)") == "42"
    assert "was not finished" in application.run("check", expected=1)
    assert "ready (7 modules)" in application.run("finish")
    assert application.bytecode() == expected
    application.run("check")
    assert application.run("finish") == ""
    assert not list(application.environments.rglob("*.new"))


def test_finish_makes_what_the_background_did_not_come_to(application):
    application.replacements["def compile_in_import_order(folder, names):"] = (
        "def compile_in_import_order(folder, names):\n    raise OSError(errno.ENOSPC, 'full')\n\n\ndef unused(folder, names):"
    )
    application.run("install", "--early")
    assert application.bytecode() == []
    application.run("finish")
    assert len(application.bytecode()) == 7


def test_without_room_for_another_process_finish_makes_all(application):
    application.replacements["if os.fork():"] = "if errno.EAGAIN and (_ for _ in ()).throw(BlockingIOError(errno.EAGAIN, 'full')):"
    application.run("install", "--early")
    application.run("finish")
    assert len(application.bytecode()) == 7


def test_an_early_environment_that_fails_its_proof_is_replaced(application):
    application.write("backend/server.py", "import nosuch\n")
    application.run("install", "--early")
    message = application.run("finish", expected=1)
    assert "the application does not load" in message
    assert "the service is left with an environment that has not been proved" in message and "as it was" not in message
    assert "was not finished" in application.run("check", expected=1)
    application.write("backend/server.py", "app = 1\n")
    application.run("install", "--early")
    application.run("finish")
    application.run("prune")
    assert application.environment_names() == [application.in_use()]


def test_an_early_switch_never_takes_over_from_a_finished_environment(application):
    application.run("install")
    before = application.in_use()
    application.write("backend/server.py", "import nosuch\n")
    assert "the application does not load" in application.run("install", "--early", expected=1)
    assert application.in_use() == before and application.environment_names() == [before]


def test_finish_needs_an_environment(application):
    assert "there is no environment" in application.run("finish", expected=1)


def test_modules_are_compiled_in_the_order_of_their_import(application):
    for path, text in {
        "backend/server.py": "import desk.loans, compiled\nfrom desk import readers as people, nothing\nimport os, absent\n"
        "def later():\n    import unused\n",
        "backend/desk/__init__.py": "from .base import *\n",
        "backend/desk/base.py": "from . import readers\nfrom .. import too_far\n",
        "backend/desk/loans.py": "import desk.readers\nimport server\n",
        "backend/desk/readers.py": "",
        "backend/desk/broken.py": "import {{ name }}\n",
        "lib/common/workers.py": "from desk.broken import a\n",
    }.items():
        application.write(path, text)
    module, order = application.module(), []
    write = module.write_bytecode
    module.write_bytecode = lambda source, target: order.append(source) or write(source, target)
    folder = application.prefix / "scratch"
    module.compile_in_import_order(str(folder), ["workers", "server"])
    base = f"lib/cp{VERSION.replace('.', '')}/compiled.py"
    assert [os.path.relpath(path, application.prefix) for path in order] == [
        "lib/common/workers.py",
        "backend/desk/__init__.py",
        "backend/desk/base.py",
        "backend/desk/readers.py",
        "backend/desk/broken.py",
        "backend/server.py",
        "backend/desk/loans.py",
        base,
    ]


# Faults


def test_unsupported_python_is_told_with_those_that_are_supported(application):
    application.names["python.supported"] = "3.97, 3.98"
    message = application.run("install", expected=1)
    assert f"is Python {VERSION}, and this package has libraries for Python 3.97, 3.98 only" in message
    assert "Found here: " in message and application.environment_names() == []


def test_a_start_that_hangs_is_ended_with_its_children(application):
    application.replacements["PROOF_SECONDS = 120"] = "PROOF_SECONDS = 1"
    note = str(application.prefix / "child")
    application.write(
        "backend/server.py",
        "import subprocess, time\nchild = subprocess.Popen(['sleep', '300'])\n"
        f"open({note!r}, 'w').write(str(child.pid))\ntime.sleep(300)\n",
    )
    message = application.run("install", expected=1)
    assert "did not load within 1 seconds" in message and application.environment_names() == []
    pid = int((application.prefix / "child").read_text())
    wait_until(lambda: not is_running(pid))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_takes_the_half_made_environment_away(application, number):
    application.run("install")
    before = application.in_use()
    process, started = blocked_install(application)
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode == 128 + number
    assert application.in_use() == before and application.environment_names() == [before]
    wait_until(lambda: not is_running(started))


def test_a_killed_run_is_cleaned_up_by_the_next(application):
    application.run("install")
    before = application.in_use()
    process, started = blocked_install(application)
    process.kill()
    process.communicate(timeout=60)
    os.kill(started, signal.SIGKILL)
    assert application.in_use() == before and len(application.environment_names()) == 2
    application.write("backend/server.py", "app = 1\n")
    os.symlink("venvs/gone", application.environments / ".link")
    application.run("install")
    assert application.environment_names() == sorted([before, application.in_use()])


def test_a_foreign_folder_in_its_place_is_not_touched(application):
    application.write("venv/bin/python3", "somebody's own\n")
    assert "was not made by this package; move it away" in application.run("install", expected=1)
    assert (application.venv / "bin" / "python3").read_text() == "somebody's own\n"


def test_full_disk_is_told_in_words(application):
    module = application.module()
    text = module.explanation(OSError(errno.ENOSPC, "No space left on device", "/opt/x/venvs/y"))
    assert text.startswith(
        "no space left for /opt/x/venvs/y; the environment in use stays as it was. Make room (df -h "
    )


def test_a_file_that_is_kept_in_part_only_is_a_failure(application):
    source = application.write("backend/large.py", f"text = {'x' * 100_000!r}\n")
    module = application.module()
    # A limit does what a disk does that becomes full: the first write(2) keeps a part and is no error, the next one is.
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
    try:
        with pytest.raises(OSError) as error:
            module.compile_on_all_processors([(str(source), str(source.with_suffix(".pyc")))])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert error.value.errno == errno.EFBIG


@needs_root
def test_full_disk_leaves_the_old_environment(application):
    application.run("install")
    before = application.in_use()
    saved = application.prefix / "saved"
    os.rename(application.environments, saved)
    application.environments.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", application.environments], check=False)
    if mounted.returncode != 0:
        pytest.skip("cannot mount a small file system here")
    try:
        subprocess.run(["cp", "-a", f"{saved}/{before}", application.environments], check=True)
        disk = os.statvfs(application.environments)
        size = (disk.f_blocks - disk.f_bfree) * disk.f_frsize + 8192
        subprocess.run(["mount", "-o", f"remount,size={size}", application.environments], check=True)
        message = application.run("install", expected=1)
        assert "no space left for" in message and "Make room" in message
        assert application.in_use() == before and application.environment_names() == [before]
    finally:
        subprocess.run(["umount", application.environments], check=True)


# check, prune, remove


def test_check_tells_whether_the_environment_fits(application):
    assert "there is no environment" in application.run("check", expected=1)
    application.run("install")
    application.run("check")
    os.unlink(application.venv / ".complete")
    assert "was not finished" in application.run("check", expected=1)


def test_check_sees_another_python(application):
    application.run("install")
    other = application.environments / "3.7-abcdefgh"
    os.rename(application.environments / application.in_use(), other)
    os.unlink(application.venv)
    os.symlink(f"venvs/{other.name}", application.venv)
    assert "was made for another Python" in application.run("check", expected=1)


def test_check_sees_a_lost_interpreter(application):
    application.run("install")
    os.unlink(application.venv / "bin" / "python3")
    os.symlink("/nonexistent/python3", application.venv / "bin" / "python3")
    assert "was made for another Python" in application.run("check", expected=1)


def test_remove_leaves_nothing_and_may_be_repeated(application):
    application.run("install")
    application.run("remove")
    application.run("remove")
    application.run("prune")
    assert not os.path.lexists(application.venv) and not application.environments.exists()


# The user and the variables of the proof


@needs_root
def test_proof_runs_as_the_service_user(application):
    application.names.update({"application.user": "nobody", "application.group": "nogroup"})
    application.write(
        "backend/server.py",
        "import os\nassert (os.getuid(), os.getgid(), os.getgroups()) == (65534, 65534, [65534])\n"
        "assert os.environ['USER'] == 'nobody'\nassert not os.access('/root', os.R_OK)\napp = 1\n",
    )
    application.run("install")
    assert all(path.lstat().st_uid == 0 for path in application.environments.rglob("*"))


def test_proof_has_the_variables_and_the_folder_of_the_unit(application):
    settings = application.write("settings", "COLOR='deep blue'\n")
    application.write(
        "units/library-desk.service",
        f'[Service]\nEnvironment="SIZE=3 \\"feet\\" 50%%" KIND=plain\nEnvironmentFile=-{settings}\n'
        "StateDirectory=desk\n",
    )
    application.write("units/library-desk.service.d/own.conf", "[Service]\nEnvironment=KIND=special\n")
    application.write(
        "backend/server.py",
        "import os\nvalues = [os.environ[name] for name in ('COLOR', 'SIZE', 'KIND', 'STATE_DIRECTORY')]\n"
        "assert values == ['deep blue', '3 \"feet\" 50%', 'special', '/var/lib/desk'], values\n"
        "assert 'HTTP_PROXY' not in os.environ\n"
        f"assert os.getcwd() == {str(application.backend)!r}\napp = 1\n",
    )
    os.environ["HTTP_PROXY"] = "http://proxy.example"
    try:
        application.run("install")
    finally:
        del os.environ["HTTP_PROXY"]


def test_an_empty_assignment_takes_the_earlier_ones_back(application):
    application.write("units/library-desk.service", "[Service]\nEnvironment=A=1\nEnvironment=\nEnvironment=B=2\n")
    module = application.module()
    assert [value for key, value in module.unit_settings() if key == "Environment"] == ["B=2"]


# Helpers


def blocked_install(application):
    """An install that waits within the proof; returns its process and the id of the process that waits."""
    fifo, note = application.prefix / "fifo", application.prefix / "waiting"
    os.mkfifo(fifo)
    application.write(
        "backend/server.py",
        f"import os\nopen({str(note)!r}, 'w').write(str(os.getpid()))\nopen({str(fifo)!r}).read()\n",
    )
    process = subprocess.Popen(
        application.command("install"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=take_interrupts
    )
    wait_until(lambda: note.exists() and note.read_text())
    return process, int(note.read_text())


def take_interrupts():
    """Undoes what a shell does to a job in its background: there SIGINT is ignored, by the children as well."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def wait_until(condition):
    """Waits for a condition, for a minute at most."""
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def is_running(pid):
    """Whether a process runs; a zombie does not."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
