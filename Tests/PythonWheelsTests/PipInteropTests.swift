import ExternalTools
import SystemPackage
import TestSupport
import Testing

@testable import PythonWheels

/// Compares our rules with those of the pip that fetches.
@Suite(.needs(.program("pip3", package: "python3-pip"))) struct PipInteropTests {
    private func python(_ script: String, _ arguments: [String]) async throws -> [String] {
        let tool = Tool(.at("/usr/bin/python3"), ["-I", "-c", script] + arguments, package: "python3-pip")
        return try await tool.run().text.split(separator: "\n").map(String.init)
    }

    @Test(arguments: WheelArchitecture.allCases)
    func tagsAreThoseOfPipInPipsOrder(architecture: WheelArchitecture) async throws {
        let target = try PythonTarget(version: "3.12", architecture: architecture)
        let script = """
            import sys
            from pip._internal.utils.compatibility_tags import get_supported
            for tag in get_supported("312", sys.argv[1:], "cp", ["cp312"]): print(tag)
            """
        let theirs = try await python(script, target.platforms)
        #expect(theirs.filter { !$0.hasPrefix("cp31-") && !$0.hasPrefix("cp30-") } == target.tags.map(\.description))
    }

    @Test func versionsAreOrderedAsPipDoes() async throws {
        let versions = [
            "1.0", "1.0.post1", "1.0.dev1", "1.0a1", "1.0a1.dev2", "1.0rc1", "1.0.post1.dev3", "1.0+local", "1.0+1",
            "1.0+1.a",
            "1!0.5", "0.9.9.9", "1.0.0.1", "1.0b2.post3", "1.10", "1.9", "2", "1.0+local.2", "1.0+local.10",
        ]
        let script = """
            import sys
            from pip._vendor.packaging.version import Version
            for version in sorted(sys.argv[1:], key=Version): print(version)
            """
        let ours = try versions.map { text in (text, try #require(PEP440Version(text))) }.sorted { $0.1 < $1.1 }.map(
            \.0)
        #expect(try await python(script, versions) == ours)
    }

    @Test func markersAreAnsweredAsPipDoes() async throws {
        let markers = [
            "python_version >= '3.9'", "python_version < '3.9'", "python_version in '3.11'", "'3' in python_version",
            "sys_platform == 'linux' and (os_name != 'nt' or extra == 'x')", "platform_machine >= 'x86'",
            "python_version == '3.11.*'", "python_version ~= '3.9'", "python_version != '3.11'",
            "implementation_name < 'd'",
            "python_version == '3.11' or python_version > '4' and os_name == 'nt'", "extra == ''",
            "python_version === '3.11'",
        ]
        let script = """
            import sys
            from pip._vendor.packaging.markers import Marker
            values = dict(python_version="3.11", python_full_version="3.11.0", os_name="posix", sys_platform="linux",
                platform_machine="x86_64", platform_system="Linux", platform_python_implementation="CPython",
                implementation_name="cpython", implementation_version="3.11.0", extra="")
            for marker in sys.argv[1:]: print(Marker(marker).evaluate(values))
            """
        let ours = try markers.map { try EnvironmentMarker($0).applies(to: .amd64("3.11")) ? "True" : "False" }
        #expect(try await python(script, markers) == ours)
    }

    @Test(.needs(.variable("VSDEB_ONLINE_TESTS", hint: "set it to 1 to fetch one small wheel from the index")))
    func aWheelComesFromTheIndex() async throws {
        try await TemporaryFolder.with { folder in
            let fixture = try StoreFixture(folder)
            let hash = "63cf8bbe7522de3bf65932fda1d9c2772064ffb3dae62d55932da54b31cb6c86"
            let lock = try fixture.lock(["h11==0.16.0 --hash=sha256:\(hash)"], options: "")
            let found = try await fixture.wheels(lock, ["3.12"])
            let expanded = try await WheelExpansion(into: folder.path.appending("lib")).expand(found)
            #expect(expanded.distributions.map(\.metadata.version) == ["0.16.0"])
            #expect(expanded.distributions[0].licenses.count == 1)
        }
    }
}
