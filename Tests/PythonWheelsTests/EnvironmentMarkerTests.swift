import Testing

@testable import PythonWheels

@Suite struct EnvironmentMarkerTests {
    private func applies(_ marker: String, _ version: String = "3.11", _ architecture: WheelArchitecture = .amd64)
        throws
        -> Bool
    {
        try EnvironmentMarker(marker).applies(to: try PythonTarget(version: version, architecture: architecture))
    }

    @Test(arguments: [
        "python_version >= '3.9'", "python_version < \"3.12\"", "'3.9' <= python_version", "sys_platform == 'linux'",
        "platform_machine == 'x86_64'", "platform_python_implementation != 'PyPy'", "implementation_name == 'cpython'",
        "os_name == 'posix' and platform_system == 'Linux'", "sys_platform == 'win32' or python_version == '3.11'",
        "(sys_platform == 'win32' or os_name == 'posix') and python_version > '3'", "'linux' in sys_platform",
        "'win' not in sys_platform", "python_version in '3.10, 3.11'", "python_version == '3.*'",
        "python_version ~= '3.8'",
        "extra != 'test'", "os.name == 'posix'", "python_implementation == 'CPython'",
        "platform_python_implementation != 'PyPy' and sys_platform != 'cygwin' and sys_platform != 'win32'",
    ])
    func holds(marker: String) throws {
        #expect(try applies(marker))
    }

    @Test(arguments: [
        "python_version < '3.9'", "python_version >= '3.110'", "sys_platform == 'win32'",
        "platform_machine == 'aarch64'",
        "os_name == 'nt' or os_name == 'java'", "sys_platform == 'linux' and python_version < '3'", "extra == 'test'",
        "python_full_version < '3.11'", "implementation_name == 'pypy'", "python_version not in '3.10, 3.11'",
    ])
    func doesNotHold(marker: String) throws {
        #expect(!(try applies(marker)))
    }

    @Test func theTargetDecidesAndNotThePythonThatRuns() throws {
        #expect(try applies("python_version < '3.12'", "3.11"))
        #expect(!(try applies("python_version < '3.12'", "3.12")))
        #expect(try applies("platform_machine == 'aarch64'", "3.11", .arm64))
    }

    @Test(arguments: [("3.11", true), ("3.12", false), ("3.10", true)])
    func aConditionOnThePatchReleaseCountsIfAnyMeetsIt(version: String, expected: Bool) throws {
        #expect(try applies("python_full_version < '3.11.3'", version) == expected)
        #expect(try applies("python_full_version >= '3.11.40' and python_version == '3.11'", "3.11"))
    }

    @Test(arguments: [
        ("", "a variable or a quoted text is missing"), ("python_version", "a comparison is missing"),
        ("python_version >=", "a variable or a quoted text is missing"),
        ("(python_version > '3'", "a closing parenthesis"),
        ("python_version > '3' os_name", "something follows"), ("python_version > '3", "a quotation mark is missing"),
        ("pythonversion > '3'", "“pythonversion” is no variable"), ("os_name not 'nt'", "“in” is missing"),
        ("os_name = 'nt'", "“=” was not expected"),
        ("python_version > '3' and", "a variable or a quoted text is missing"),
    ])
    func whatPEP508DoesNotAllowIsRefused(marker: String, reason: String) throws {
        let error = try #require(throws: WheelError.self) { try EnvironmentMarker(marker) }
        guard case .marker(_, let found) = error else { throw error }
        #expect(found.hasPrefix(reason))
    }

    @Test func deepNestingIsRefused() throws {
        let marker = String(repeating: "(", count: 100_000) + "os_name == 'nt'"
        let error = try #require(throws: WheelError.self) { try EnvironmentMarker(marker) }
        #expect("\(error)".hasSuffix("nested deeper than 50 levels"))
    }

    @Test(arguments: ["platform_release > '5'", "platform_version == '1'", "os_name ~= 'posix'"])
    func whatOnlyTheServerKnowsIsRefused(marker: String) {
        #expect(throws: WheelError.self) { try applies(marker) }
    }
}
