import LintCases
@testable import PackageLint
import Testing

@Suite struct UnitFileTests {
    private let text = """
        # comment
        [Unit]
        Description = A thing
        After=network.target \\
        # in between
          postgresql.service
        After=
        After=a.service "b c.service"

        [Service]
        ExecStart=-/usr/bin/env "A B" 'c"d' e\\x20f ; @/bin/x y z
        Environment=A=1 "B=2 3"
        Environment=A=4
        EnvironmentFile=-/etc/default/x
        no assignment
        Type=notify
        Type=simple
        """

    private var unit: UnitFile { UnitFile(text, path: "usr/lib/systemd/system/x.service") }

    @Test func `reads sections, keys and lines`() {
        #expect(unit.sections.map(\.name) == ["Unit", "Service"])
        #expect(unit.entries.first?.value == "A thing" && unit.entries.first?.line == 3)
        #expect(unit.entries[1].words == ["network.target", "postgresql.service"] && unit.entries[1].line == 4)
        #expect(unit.faults.map(\.line) == [15])
        #expect(unit.name == "x.service" && unit.type == "service")
    }

    @Test func `an empty assignment takes back, the last value counts`() {
        #expect(unit.words("Unit", "After") == ["a.service", "b c.service"])
        #expect(unit.value("Service", "Type")?.value == "simple")
        #expect(unit.value("Unit", "Nothing") == nil)
        #expect(unit.environment == ["A": "4", "B": "2 3"])
    }

    @Test func `splits commands`() {
        let commands = unit.commands("ExecStart")
        #expect(commands.map(\.program) == ["/usr/bin/env", "/bin/x"])
        #expect(commands.map(\.arguments) == [["A B", "c\"d", "e f"], ["z"]])
        #expect(commands[0].ignoresFailure && !commands[1].ignoresFailure)
    }

    @Test func `reads drop-ins behind the unit, in the order of their names`() {
        let files = PackagedFiles(
            [
                ("lib/systemd/system/a-b@c.service", "[Service]\nType=simple\n"),
                ("etc/systemd/system/a-b@c.service.d/20.conf", "[Service]\nType=exec\n"),
                ("lib/systemd/system/a-b@.service.d/10.conf", "[Service]\nType=oneshot\n"),
                ("lib/systemd/system/a-.service.d/20.conf", "[Service]\nType=hidden\n"),
            ].map { path, text in
                var file = PackagedFile(
                    path: path, rawName: Array(path.utf8), kind: .file, mode: 0o644, userID: 0, groupID: 0,
                    userName: "root", groupName: "root", size: Int64(text.utf8.count), modified: 0)
                file.bytes = Array(text.utf8)
                return file
            })
        let unit = files.unit("a-b@c.service")
        #expect(
            unit?.dropIns == [
                "lib/systemd/system/a-b@.service.d/10.conf", "etc/systemd/system/a-b@c.service.d/20.conf",
            ])
        #expect(unit?.value("Service", "Type")?.value == "exec")
    }

    @Test func `stays calm whatever the text`() {
        for text in [
            "[", "[]", "=", "\\", "a\\", "[x]\nExecStart=\"", "ExecStart=\\x", "Environment=\\0", "x=\\377\\4",
        ] {
            let unit = UnitFile(text, path: "x")
            _ = unit.commands("ExecStart", section: unit.entries.first?.section ?? "")
            _ = unit.entries.map(\.words)
        }
    }
}
