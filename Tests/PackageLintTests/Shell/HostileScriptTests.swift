@testable import PackageLint
import Testing

/// Scripts that nobody would write must not take long.
@Suite struct HostileScriptTests {
    @Test(arguments: [
        "[[\n", "${", "{,", "<(", "$[", ">&a", "adduser x || true\n", "chown -R a b;", "dpkg-divert --add /a$b\n",
        "echo '\n", "case a in a) ", "`", "\\\n", "$((", "read\n", "ls /tmp\n", "a=(", "<<a\n", "service x;",
    ])
    func `a script of one piece over and over`(piece: String) {
        let bytes = Array(String(repeating: piece, count: (16 << 10) / piece.utf8.count).utf8)
        _ = Bashisms.find(in: bytes)
        let member = ControlMember(
            name: "postinst", kind: .file, mode: 0o755, userID: 0, groupID: 0, owner: "root/root",
            bytes: Array("#!/bin/sh\n".utf8) + bytes)
        let package = CheckedPackage(
            name: "hostile", shape: nil, control: ControlFields("Package: hostile\n"), controlMembers: [member],
            files: PackagedFiles([]))
        var findings = Findings(package: "hostile")
        for check in ScriptChecks.all { check.check(package, &findings) }
    }
}
