import SystemPackage
import Testing

@testable import PythonWheels

private let a = String(repeating: "a", count: 64)
private let b = String(repeating: "B", count: 64)

private func lock(_ text: String) throws(WheelError) -> RequirementsLock {
    try RequirementsLock(text: text, file: "requirements.lock")
}

@Suite struct RequirementsLockTests {
    @Test func theFormOfUvAndPipToolsIsRead() throws {
        let text = """
            # This file was made by a tool.
            --index-url https://pypi.org/simple
            --require-hashes

            Annotated_Doc==0.0.7 \\
                --hash=sha256:\(a) \\
                --hash sha256:\(b)
                # via fastapi
            uvicorn[standard, extra]==0.30.0 ; python_version >= '3.8' \\
                --hash=sha256:\(a)   # why
            """
        let read = try lock(text)
        #expect(read.indexOptions == ["--index-url https://pypi.org/simple"])
        #expect(read.requirements.map(\.pin) == ["Annotated_Doc==0.0.7", "uvicorn==0.30.0"])
        #expect(read.requirements.map(\.line) == [5, 9])
        #expect(read.requirements[0].hashes.map(\.hex) == [a, b.lowercased()])
        #expect(read.requirements[1].extras == ["standard", "extra"])
        #expect(read.requirements[1].marker?.text == "python_version >= '3.8'")
    }

    @Test func byteOrderMarkAndWindowsLineEndsDoNotMatter() throws {
        let read = try lock("\u{FEFF}a==1 \\\r\n  --hash=sha256:\(a)\r\n")
        #expect(read.requirements.map(\.pin) == ["a==1"])
    }

    @Test func aCommentEndsAContinuedLine() throws {
        let error = try #require(throws: WheelError.self) {
            try lock("a==1 \\\n# comment \\\n    --hash=sha256:\(a)\n")
        }
        #expect("\(error)".contains("requirements.lock:1: error: a==1 has no hash"))
        #expect("\(error)".contains("requirements.lock:3: error: the option"))
    }

    @Test func markersChooseTheRequirementsOfATarget() throws {
        let read = try lock(
            """
            zope==1 --hash=sha256:\(a)
            numpy==1.26 ; python_version < '3.12' --hash=sha256:\(a)
            numpy==2.1 ; python_version >= '3.12' --hash=sha256:\(b)
            colorama==1 ; sys_platform == 'win32' --hash=sha256:\(a)
            """)
        #expect(try read.requirements(for: .amd64("3.11")).map(\.pin) == ["numpy==1.26", "zope==1"])
        #expect(try read.requirements(for: .amd64("3.13")).map(\.pin) == ["numpy==2.1", "zope==1"])
    }

    @Test func oneDistributionTwiceForATargetIsAFault() throws {
        let read = try lock("A.b==1 --hash=sha256:\(a)\n\na-B==2 --hash=sha256:\(a)\n")
        let error = try #require(throws: WheelError.self) { try read.requirements(for: .amd64("3.11")) }
        #expect(
            error
                == .lock(
                    file: "requirements.lock",
                    faults: [
                        LockFault(line: 3, problem: .twice(name: "a-B", target: "Python 3.11 on amd64", otherLine: 1))
                    ]))
    }

    @Test func aMarkerThatOnlyTheServerCanAnswerIsAFault() throws {
        let read = try lock("\na==1 ; platform_release > '5' --hash=sha256:\(a)\n")
        let error = try #require(throws: WheelError.self) { try read.requirements(for: .amd64("3.11")) }
        #expect("\(error)".hasPrefix("requirements.lock:2: error: the marker “platform_release > '5'” cannot be used"))
    }
}

@Suite struct RequirementsLockFaultTests {
    private static let hash = "--hash=sha256:\(a)"

    @Test(arguments: [
        ("a==1", LockFault.Problem.noHash(requirement: "a==1")),
        ("a==1 --hash=sha256:abc", .badHash("sha256:abc")),
        ("a==1 --hash=md5:\(a)", .badHash("md5:\(a)")),
        ("a==1 --hash", .badHash("")),
        ("a>=1 \(hash)", .notPinned(requirement: "a>=1")),
        ("a \(hash)", .notPinned(requirement: "a")),
        ("a==1.* \(hash)", .notPinned(requirement: "a==1.*")),
        ("a===1 \(hash)", .notPinned(requirement: "a===1")),
        ("a==1,<2 \(hash)", .notPinned(requirement: "a==1,<2")),
        ("a[b==1 \(hash)", .notPinned(requirement: "a[b==1")),
        ("https://example.org/a.whl \(hash)", .link("https://example.org/a.whl")),
        ("a @ https://example.org/a.whl \(hash)", .link("a @ https://example.org/a.whl")),
        ("./a \(hash)", .link("./a")),
        ("*==1 \(hash)", .notAName("*==1")),
        ("-r other.txt", .option("-r other.txt")),
        ("-e .", .option("-e .")),
        ("--constraint c.txt", .option("--constraint c.txt")),
        ("a==1 --config-settings=x \(hash)", .unexpected("--config-settings=x")),
        ("a==1 ; os = 'x' \(hash)", .badMarker(text: "os = 'x'", reason: "“=” was not expected")),
        ("# nothing", .empty),
        ("a==1 \\", .unfinishedLine),
    ])
    func eachFaultIsNamed(line: String, problem: LockFault.Problem) throws {
        let error = try #require(throws: WheelError.self) { try lock(line) }
        guard case .lock("requirements.lock", let faults) = error else { throw error }
        #expect(faults.contains(LockFault(line: 1, problem: problem)), "\(faults)")
        #expect(faults.count == 1, "\(faults)")
    }

    @Test func everyFaultIsFoundInOneRunAndSaysHowToRenewTheLock() throws {
        let error = try #require(throws: WheelError.self) { try lock("a==1\n\nb>=2 \(Self.hash)\n") }
        let lines = "\(error)".split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines[0].hasPrefix(
                "requirements.lock:1: error: a==1 has no hash; renew the lock with hashes: uv pip compile"))
        #expect(lines[1].hasPrefix("requirements.lock:3: error: “b>=2” is not pinned to one version by ==; renew"))
    }

    @Test func aMissingLockIsNamed() throws {
        let error = try #require(throws: WheelError.self) {
            try RequirementsLock(path: "/nonexistent/requirements.lock")
        }
        #expect("\(error)" == "cannot read /nonexistent/requirements.lock: No such file or directory")
    }
}
