import LintCases
import PackageLint
@testable import ServiceLint
import Testing

/// How a service's command may be written.
@Suite struct StartCommandTests {
    private static let unit = "usr/lib/systemd/system/sample.service"
    private static let start =
        "ExecStart=/opt/sample/venv/bin/gunicorn --config /opt/sample/config/gunicorn.conf.py server:app"

    private func errors(_ start: String) async throws -> [String] {
        var package = SamplePackage.service
        package.edit(Self.unit, Self.start, start)
        return try await package.findings(ServiceChecks.all).filter { $0.tag.severity == .error }.map(\.tag.name)
    }

    @Test(arguments: [
        "Environment=APP=server:app\nExecStart=/opt/sample/venv/bin/gunicorn --config /opt/sample/config/gunicorn.conf.py ${APP}",
        "Environment=\"OPTS=--config /opt/sample/config/gunicorn.conf.py\"\nExecStart=/opt/sample/venv/bin/gunicorn $OPTS server:app",
        "EnvironmentFile=-/etc/not-shipped\n\(start) --workers ${N} --access-logfile ${LOGS}/a.log -k $CLASS",
        "\(start) $OPTIONS",
        "ExecStart=/usr/bin/env A=1 /opt/sample/venv/bin/gunicorn --config /opt/sample/config/gunicorn.conf.py server:app",
        "ExecStart=/bin/sh -c \"exec /opt/sample/venv/bin/gunicorn --config /opt/sample/config/gunicorn.conf.py server:app\"",
    ])
    func `variables and launchers are looked through`(_ start: String) async throws {
        #expect(try await errors(start) == [])
    }

    @Test(arguments: [
        "Environment=CONF=/opt/sample/config/none.py\nExecStart=/opt/sample/venv/bin/gunicorn --config ${CONF} server:app",
        "ExecStart=/usr/bin/env A=1 /opt/sample/venv/bin/gunicorn --config /opt/sample/config/none.py server:app",
        "ExecStart=/bin/sh -c \"exec /opt/sample/venv/bin/gunicorn --config /opt/sample/config/none.py server:app\"",
    ])
    func `a fault behind them is found`(_ start: String) async throws {
        #expect(try await errors(start).contains("gunicorn-config-missing"))
    }
}
