import SystemPackage
import TestSupport
import Testing

@testable import PythonWheels

/// Expands `samples`, each for its targets, below a folder of the test's own, and hands on the result.
func expanding(
    _ samples: [(SampleWheel, [String])], limits: WheelLimits = WheelLimits(),
    _ check: (ExpandedWheels) async throws -> Void = { _ in }
) async throws {
    try await TemporaryFolder.with { folder in
        var wheels: [PythonTarget: [StoredWheel]] = [:]
        for (sample, versions) in samples {
            for version in versions {
                let target = try PythonTarget.amd64(version)
                let place = folder.path.appending(version)
                try Files.makeFolder(place)
                wheels[target, default: []].append(try sample.stored(in: place, for: target))
            }
        }
        let lib = folder.path.appending("lib")
        do {
            try await check(try await WheelExpansion(into: lib, limits: limits).expand(wheels))
        } catch {
            #expect(try Files.names(in: lib) == [], "nothing stays after an error")
            throw error
        }
    }
}

private let all = ["3.11", "3.12", "3.13"]

@Suite struct WheelExpansionTests {
    @Test func whatAllPythonsShareIsThereOnce() async throws {
        let pure = SampleWheel()
        let stable = SampleWheel(
            "stable", tag: "cp39-abi3-manylinux_2_17_x86_64", files: [ZipFile.Member("s.abi3.so", "x")])
        try await expanding([(pure, all), (stable, all)]) { expanded in
            #expect(expanded.roots.map { $0.root.folderName } == ["common", "cp311", "cp312", "cp313"])
            #expect(
                expanded.roots.map { $0.distributions.map(\.metadata.name.written) } == [
                    ["demo", "stable"], [], [], [],
                ])
            let text = try expanded.path(of: .common).appending("demo/__init__.py").text()
            #expect(text == "answer = 42\n")
            let names = try Files.names(in: expanded.folder)
            #expect(names == ["common", "cp311", "cp312", "cp313"])
        }
    }

    @Test func whatIsCompiledIsThereForEachPython() async throws {
        let wheels = ["3.11", "3.12"].map { version in
            let abi = "cp" + version.filter { $0 != "." }
            return (
                SampleWheel(
                    "fast", tag: "\(abi)-\(abi)-manylinux_2_17_x86_64", files: [ZipFile.Member("f.\(abi).so", abi)]),
                [version]
            )
        }
        try await expanding(wheels) { expanded in
            #expect(expanded.roots.map(\.distributions.count) == [0, 1, 1])
            let text = try expanded.folder.appending("cp312/f.cp312.so").text()
            #expect(text == "cp312")
        }
    }

    @Test func whatThePythonsTakeDifferentlyOrOnlySomeTakeIsNotShared() async throws {
        let files = [ZipFile.Member("old/__init__.py", "")]
        let backport = SampleWheel("backport", files: [ZipFile.Member("backport.py", "")])
        try await expanding([
            (SampleWheel("old", "1.0", files: files), ["3.11"]), (SampleWheel("old", "2.0", files: files), ["3.12"]),
            (backport, ["3.11"]),
        ]) { expanded in
            #expect(
                expanded.roots.map { $0.distributions.map { $0.wheel.filename.text } } == [
                    [], ["backport-1.0-py3-none-any.whl", "old-1.0-py3-none-any.whl"], ["old-2.0-py3-none-any.whl"],
                ])
        }
    }

    @Test func modesComeFromTheWheelAndNotFromTheUmask() async throws {
        let files = [
            ZipFile.Member("d/a.py", "", mode: 0o100600), ZipFile.Member("d/run", "#!/bin/sh\n", mode: 0o100775),
            ZipFile.Member("d/none.py", "", mode: 0),
        ]
        try await expanding([(SampleWheel(files: files), all)]) { expanded in
            let written = expanded.distributions[0].files.filter { $0.path.hasPrefix("d/") }
            #expect(written.map(\.path) == ["d/a.py", "d/none.py", "d/run"])
            #expect(written.map(\.mode) == [0o644, 0o644, 0o755])
            let modes = try written.map { try expanded.path(of: .common).appending($0.path).mode() }
            #expect(modes == [0o644, 0o644, 0o755])
        }
    }

    @Test func whatTheWheelSaysOfItselfIsKept() async throws {
        var sample = SampleWheel()
        sample.metadata = "License-Expression: MIT\nLicense-File: NOTES\n"
        sample.entryPoints = "[console_scripts]\ndemo = demo:main\n"
        sample.distInfoFiles = [("NOTES", "be kind"), ("licenses/COPYING", "copy"), ("top_level.txt", "demo\n")]
        try await expanding([(sample, all)]) { expanded in
            let demo = expanded.distributions[0]
            #expect(demo.metadata.licenseExpression == "MIT")
            #expect(demo.licenses.map(\.text) == ["be kind", "copy"])
            #expect(demo.consoleScripts.map(\.name) == ["demo"])
            #expect(demo.files.map(\.path).contains("demo-1.0.dist-info/RECORD"))
            let names = try Files.names(in: expanded.path(of: .common))
            #expect(!names.contains("bin"))
        }
    }

    @Test func dataFoldersAreMergedOrLeftOut() async throws {
        let data = "demo-1.0.data"
        let files = [
            ZipFile.Member("\(data)/purelib/demo/a.py", "1"), ZipFile.Member("\(data)/platlib/demo/b.py", "2"),
            ZipFile.Member("\(data)/scripts/demo", "#!python\n"), ZipFile.Member("\(data)/headers/demo.h", ""),
            ZipFile.Member("\(data)/data/share/man/man1/demo.1", ""),
            ZipFile.Member("demo/__pycache__/a.cpython-311.pyc", "x"), ZipFile.Member("demo/__init__.py", ""),
        ]
        try await expanding([(SampleWheel(files: files), all)]) { expanded in
            let demo = expanded.distributions[0]
            #expect(
                demo.files.map(\.path).filter { $0.hasPrefix("demo/") } == [
                    "demo/__init__.py", "demo/a.py", "demo/b.py",
                ])
            #expect(
                demo.omitted == [
                    "\(data)/data/share/man/man1/demo.1", "\(data)/headers/demo.h", "\(data)/scripts/demo",
                    "demo/__pycache__/a.cpython-311.pyc",
                ])
        }
    }

    @Test(arguments: ["data/etc/demo.conf", "data/share/x", "stdlib/x.py", "lonely"])
    func otherDataIsRefused(path: String) async throws {
        let file = "demo-1.0.data/\(path)"
        await expectFault(.unsupportedData(file), SampleWheel(files: [ZipFile.Member(file, "")]))
    }

    @Test func aFolderThatIsInUseIsRefused() async throws {
        try await TemporaryFolder.with { folder in
            try folder.write("lib/x", "")
            let wheel = try SampleWheel().stored(in: folder.path, for: .amd64("3.11"))
            let lib = folder.path.appending("lib")
            let error = await wheelError { () async throws(WheelError) in
                try await WheelExpansion(into: lib).expand([wheel.target: [wheel]])
            }
            #expect(error == .folderInUse(lib))
        }
    }

    @Test func processorsAreNotMixed() async throws {
        let targets = try WheelArchitecture.allCases.map { try PythonTarget(version: "3.11", architecture: $0) }
        let wheels = Dictionary(uniqueKeysWithValues: targets.map { ($0, [StoredWheel]()) })
        let error = await wheelError { () async throws(WheelError) in
            try await WheelExpansion(into: "/nonexistent").expand(wheels)
        }
        #expect(error == .mixedArchitectures)
    }

    @Test func everyWheelIsReported() async throws {
        try await TemporaryFolder.with { folder in
            let wheel = try SampleWheel().stored(in: folder.path, for: .amd64("3.11"))
            let (reports, sink) = AsyncStream.makeStream(of: WheelProgress.self)
            _ = try await WheelExpansion(into: folder.path.appending("lib")).expand([wheel.target: [wheel]]) {
                sink.yield($0)
            }
            sink.finish()
            var seen: [WheelProgress] = []
            for await report in reports { seen.append(report) }
            #expect(seen == [WheelProgress(phase: .expanding, wheel: wheel.filename.text, completed: 1, total: 1)])
        }
    }
}

@Suite struct WheelConflictTests {
    private func conflict(_ samples: [(SampleWheel, [String])]) async throws -> WheelError? {
        do {
            try await expanding(samples)
            return nil
        } catch let error as WheelError {
            return error
        }
    }

    private func sample(_ name: String, _ path: String, _ text: String = "", tag: String = "py3-none-any")
        -> SampleWheel
    {
        SampleWheel(name, tag: tag, files: [ZipFile.Member(path, text)])
    }

    @Test func differentFilesAtOnePlaceNameBothWheels() async throws {
        let error = try await conflict([(sample("a", "x.py", "1"), all), (sample("b", "x.py", "2"), all)])
        let wheels = ["a-1.0-py3-none-any.whl", "b-1.0-py3-none-any.whl"]
        #expect(error == .collision(path: "x.py", root: "common", wheels: wheels))
    }

    @Test(arguments: [("x", "x/y.py"), ("x/y.py", "x")])
    func aFileWhereAnotherHasAFolderIsACollision(first: String, second: String) async throws {
        let error = try await conflict([(sample("a", first), all), (sample("b", second), all)])
        guard case .collision("x", "common", let wheels) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(wheels.count == 2)
    }

    @Test func theSameBytesMayComeTwice() async throws {
        try await expanding([(sample("a", "x/__init__.py"), all), (sample("b", "x/__init__.py"), all)]) { expanded in
            #expect(expanded.distributions.flatMap(\.files).count { $0.path == "x/__init__.py" } == 1)
        }
    }

    private let compiled = "cp311-cp311-manylinux_2_17_x86_64"

    @Test(arguments: [
        ("pkg/__init__.py", "pkg/fast.py", "pkg"), ("pkg/a.py", "pkg/__init__.py", "pkg"),
        ("m.py", "m.cpython-311.so", "m"),
        ("m.py", "m/a.py", "m"), ("ns/pkg/__init__.py", "ns/pkg/b.py", "ns.pkg"), ("ns/m.py", "ns/m.so", "ns.m"),
    ])
    func aPackageInTwoRootsIsSplit(common: String, own: String, name: String) async throws {
        let error = try await conflict([
            (sample("a", common, "1"), ["3.11"]), (sample("b", own, "2", tag: compiled), ["3.11"]),
        ])
        let wheels = ["a-1.0-py3-none-any.whl", "b-1.0-\(compiled).whl"]
        #expect(error == .splitPackage(name: name, wheels: wheels, roots: ["common", "cp311"]))
    }

    @Test(arguments: [
        ("ns/a/__init__.py", "ns/b/__init__.py"), ("ns/a.py", "ns/b.py"), ("pkg/__init__.py", "other.so"),
        ("a.libs/x.so", "a.libs/y.so"), ("LICENSE", "LICENSE"),
    ])
    func namespacesMayLieInBothRoots(common: String, own: String) async throws {
        #expect(
            try await conflict([(sample("a", common, "1"), ["3.11"]), (sample("b", own, "2", tag: compiled), ["3.11"])])
                == nil)
    }
}

/// Expects that `sample` is refused for this fault, and that nothing is written.
func expectFault(
    _ fault: WheelFault, _ sample: SampleWheel, limits: WheelLimits = WheelLimits(),
    sourceLocation: SourceLocation = #_sourceLocation
) async {
    do {
        try await expanding([(sample, ["3.11"])], limits: limits)
        Issue.record("the wheel was taken", sourceLocation: sourceLocation)
    } catch WheelError.wheel(_, let found) {
        #expect(found == fault, sourceLocation: sourceLocation)
    } catch {
        Issue.record("\(error)", sourceLocation: sourceLocation)
    }
}
