internal import PackageLint
@testable import ServiceLint

/// Cases of what else a start needs: programs, rights, conditions, places for its output.
enum ServiceStartCases {
    private static let unit = ServiceCases.unit
    private static let gunicorn = ServiceCases.gunicorn
    private static let migrate = "opt/sample/bin/migrate"

    static let all: [TagCase] = programs + rights + places + sandbox + variables

    private static let programs: [TagCase] = [
        .service(
            ServiceProgramRule.missing, "a plain name",
            fires: { $0.edit(unit, "ExecStart=/opt/sample/venv/bin/gunicorn", "ExecStart=gunicorn") },
            silent: {
                $0.edit(
                    unit, "ExecStart=/opt/sample/venv/bin/gunicorn",
                    "ExecSearchPath=/opt/sample/venv/bin\nExecStart=gunicorn")
            }),
        .service(
            ServiceProgramRule.missing, "after the start",
            fires: { $0.edit(unit, "ExecReload=", "ExecStartPost=/opt/sample/bin/announce\nExecReload=") },
            silent: { $0.edit(unit, "ExecReload=", "ExecStartPost=-/opt/sample/bin/announce\nExecReload=") }),
        .service(
            ServiceProgramRule.interpreter, "a carriage return",
            fires: {
                $0.addFile(migrate, "#!/bin/sh\r\ntrue\r\n", mode: 0o755)
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/\(migrate)\nExecStartPre=")
            },
            silent: {
                $0.addFile(migrate, "#!/bin/sh\ntrue\n", mode: 0o755)
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/\(migrate)\nExecStartPre=")
            }),
        .service(
            ProgramDependencyRule.missing,
            fires: { $0.edit(unit, "ExecStartPre=", "ExecStartPre=/usr/bin/curl https://example.org\nExecStartPre=") },
            silent: {
                $0.edit(unit, "ExecStartPre=", "ExecStartPre=/usr/bin/curl https://example.org\nExecStartPre=")
                $0.set("Depends", "adduser, curl, nginx, python3 (<< 3.14~), python3 (>= 3.11~)")
            }),
        .service(
            SystemPythonRule.missing,
            fires: {
                $0.edit(unit, "ExecStart=/opt/sample/venv/bin/gunicorn", "ExecStart=/usr/bin/python3 -m gunicorn")
            },
            silent: {
                $0.edit(unit, "ExecStart=/opt/sample/venv/bin/gunicorn", "ExecStart=/usr/bin/python3 -m gunicorn")
                $0.edit(unit, "PYTHONPATH=/opt/sample/backend", "PYTHONPATH=/opt/sample/backend:/opt/sample/lib/common")
            }),
    ]

    private static let rights: [TagCase] = [
        .service(
            ServiceAccountRule.root, "no user in gunicorn's settings",
            fires: {
                $0.edit(unit, "User=sample\nGroup=sample\n", "")
                $0.edit(gunicorn, "user = \"sample\"", "user = None")
            }, silent: { $0.edit(unit, "User=sample\nGroup=sample\n", "") }),
        .service(
            ServiceAccountRule.root, "a plus", fires: { $0.edit(unit, "ExecStart=/opt", "ExecStart=+/opt") },
            silent: { $0.edit(unit, "ExecStart=/opt", "ExecStart=:/opt") }),
        .service(
            GunicornAccountRule.powerless,
            fires: { $0.edit(unit, "User=sample\nGroup=sample\n", "CapabilityBoundingSet=\n") },
            silent: {
                $0.edit(unit, "User=sample\nGroup=sample\n", "CapabilityBoundingSet=CAP_SETUID CAP_SETGID CAP_CHOWN\n")
            }),
        .service(
            GunicornAccountRule.powerless, "taken away by name",
            fires: { $0.edit(unit, "User=sample\nGroup=sample\n", "CapabilityBoundingSet=~CAP_SETUID\n") },
            silent: { $0.edit(unit, "User=sample\nGroup=sample\n", "CapabilityBoundingSet=~CAP_SYS_ADMIN\n") }),
    ]

    private static func sandboxed(_ tag: PackageLint.Tag, _ bad: String, _ good: String) -> TagCase {
        .service(
            tag, bad, fires: { $0.edit(unit, "ProtectHome=yes", bad) },
            silent: { $0.edit(unit, "ProtectHome=yes", good) })
    }

    private static let sandbox: [TagCase] = [
        sandboxed(
            SandboxReadRule.hidden, "TemporaryFileSystem=/opt",
            "TemporaryFileSystem=/opt\nBindReadOnlyPaths=/opt/sample"),
        sandboxed(SandboxReadRule.hidden, "InaccessiblePaths=/opt", "InaccessiblePaths=/srv"),
        sandboxed(
            SandboxReadRule.hidden, "InaccessiblePaths=/opt/sample/lib", "InaccessiblePaths=-/opt/sample/library"),
        sandboxed(SandboxReadRule.noExecution, "NoExecPaths=/", "NoExecPaths=/\nExecPaths=/usr /opt/sample"),
        sandboxed(SandboxReadRule.noExecution, "NoExecPaths=/\nExecPaths=/opt/sample", "NoExecPaths=/var /tmp"),
        sandboxed(ManagedFolderRule.missing, "RootDirectory=/srv/jail", "RootDirectory=/"),
        sandboxed(
            SystemCallRule.forbidden, "SystemCallFilter=@basic-io",
            "SystemCallFilter=@system-service\nSystemCallFilter=~@privileged @resources"),
        sandboxed(SystemCallRule.forbidden, "SystemCallFilter=~@mount @network-io", "SystemCallFilter=~@mount @swap"),
    ]

    private static let variables: [TagCase] = [
        .service(
            ServicePathRule.incomplete, "in the file of variables",
            fires: { $0.edit("etc/default/sample", "COLOUR=", "PATH=/opt/sample/venv/bin\nCOLOUR=") },
            silent: { $0.edit("etc/default/sample", "COLOUR=", "# PATH=/opt/sample/venv/bin\nCOLOUR=") }),
        .service(
            ServiceTypeRule.contradicts, "a daemon by the file of variables",
            fires: { $0.edit("etc/default/sample", "COLOUR=", "GUNICORN_CMD_ARGS=\"--daemon\"\nCOLOUR=") },
            silent: { $0.edit("etc/default/sample", "COLOUR=", "GUNICORN_CMD_ARGS=\"--workers 3\"\nCOLOUR=") }),
        .service(
            GunicornEnvironmentRule.disagrees, "with the file of variables",
            fires: { $0.edit("etc/default/sample", "COLOUR=", "PYTHONPATH=/opt/sample\nCOLOUR=") },
            silent: { $0.edit("etc/default/sample", "COLOUR=", "PYTHONPATH=/opt/sample/backend\nCOLOUR=") }),
        .service(
            WorkingDirectoryRule.other, "none at all",
            fires: { $0.edit(unit, "WorkingDirectory=/opt/sample/backend\n", "") },
            silent: {
                $0.edit(unit, "WorkingDirectory=/opt/sample/backend\n", "")
                $0.edit(gunicorn, "timeout = 120", "chdir = \"/opt/sample/backend\"")
            }),
    ]

    private static let places: [TagCase] = [
        .service(
            ConditionRule.assertion,
            fires: { $0.edit(unit, "[Unit]", "[Unit]\nAssertPathExists=/opt/sample/config/ready") },
            silent: { $0.edit(unit, "[Unit]", "[Unit]\nAssertPathExists=!/opt/sample/config/ready") }),
        .service(
            ConditionRule.condition,
            fires: { $0.edit(unit, "[Unit]", "[Unit]\nConditionPathExists=/opt/sample/config/ready") },
            silent: { $0.edit(unit, "[Unit]", "[Unit]\nConditionPathExists=/opt/sample/config/gunicorn.conf.py") }),
        .service(
            OutputFileRule.missing,
            fires: { $0.edit(unit, "ProtectHome=", "StandardOutput=append:/var/log/samples/out.log\nProtectHome=") },
            silent: { $0.edit(unit, "ProtectHome=", "StandardOutput=append:/var/log/sample/out.log\nProtectHome=") }),
    ]
}
