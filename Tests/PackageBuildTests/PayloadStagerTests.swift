import DebianPackage
import SystemPackage
import TestSupport
import Testing

@testable import PackageBuild

@Suite struct PayloadStagerTests {
    @Test(arguments: [
        ("run", FilePermissions(rawValue: 0o700), UInt32(0o755)), ("data", FilePermissions(rawValue: 0o666), 0o644),
        ("x.so", FilePermissions(rawValue: 0o755), 0o644), ("libz.so.1", FilePermissions(rawValue: 0o755), 0o644),
    ])
    func modesAreNormal(name: String, mode: FilePermissions, expected: UInt32) throws {
        try TemporaryFolder.with { folder in
            try folder.write(name, "x", mode: mode)
            var stager = PayloadStager()
            try stager.add(PayloadFolder(folder.path), at: InstalledPath("/opt/x"))
            #expect(try stager.tree[InstalledPath("/opt/x/\(name)")]?.mode == expected)
        }
    }
}
