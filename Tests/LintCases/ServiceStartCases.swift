@testable import ServiceLint

/// Cases of what else a start needs: programs, rights, conditions, places for its output.
enum ServiceStartCases {
    private static let unit = ServiceCases.unit
    private static let gunicorn = ServiceCases.gunicorn
    private static let migrate = "opt/sample/bin/migrate"

    static let all: [TagCase] = programs + rights + places

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
