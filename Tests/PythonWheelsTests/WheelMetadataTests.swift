import Testing

@testable import PythonWheels

@Suite struct WheelMetadataTests {
    @Test func theFieldsOfANewWheelAreRead() throws {
        let metadata = try WheelMetadata(
            Array(
                """
                Metadata-Version: 2.4
                Name: My_Pkg
                Version: 1.0
                Summary: Does
                  things
                Author-email: Ann <ann@example.org>
                Project-URL: Changelog, https://example.org/changes
                Project-URL: Home Page, https://example.org/
                License-Expression: MIT OR Apache-2.0
                License-File: LICENSE
                Requires-Python: >=3.9
                Requires-Dist: anyio<5,>=4
                Requires-Dist: x ; extra == 'y'

                Name: not this one
                """.utf8))
        #expect(metadata.name == DistributionName("my-pkg"))
        #expect(metadata.version == "1.0")
        #expect(metadata.summary == "Does\nthings")
        #expect(metadata.author == "Ann <ann@example.org>")
        #expect(metadata.homePage == "https://example.org/")
        #expect(metadata.licenseExpression == "MIT OR Apache-2.0")
        #expect(metadata.licenseFiles == ["LICENSE"])
        #expect(metadata.requiresPython == ">=3.9")
        #expect(metadata.requiresDist == ["anyio<5,>=4", "x ; extra == 'y'"])
    }

    @Test func theFieldsOfAnOldWheelAreRead() throws {
        let text =
            "Name: a\r\nVersion: 1\r\nHome-page: UNKNOWN\r\nAuthor: Ann\r\nLicense: BSD\r\n"
            + "Classifier: License :: OSI Approved :: BSD License\r\nClassifier: Topic :: Misc\r\n"
        let metadata = try WheelMetadata(Array(text.utf8))
        #expect(metadata.license == "BSD")
        #expect(metadata.licenseClassifiers == ["OSI Approved :: BSD License"])
        #expect(metadata.homePage == nil)
        #expect(metadata.author == "Ann")
    }

    @Test(arguments: ["", "Name: a\n", "Version: 1\n", "Name: -\nVersion: 1\n", "Name: a\nVersion: one\n"])
    func withoutNameAndVersionItIsMalformed(text: String) {
        #expect(throws: WheelFault.self) { try WheelMetadata(Array(text.utf8)) }
    }
}

@Suite struct EntryPointTests {
    @Test func consoleScriptsAreFoundAmongOtherGroups() throws {
        let text = """
            [gui_scripts]
            no = a:b
            [console_scripts]
            # comment
            uvicorn = uvicorn.main:main
            with.extra=a.b:Class.method [x]
            [other]
            thing = a
            """
        let scripts = try EntryPoint.consoleScripts(Array(text.utf8))
        #expect(scripts.map(\.name) == ["uvicorn", "with.extra"])
        #expect(scripts.map(\.module) == ["uvicorn.main", "a.b"])
        #expect(scripts.map(\.function) == ["main", "Class.method"])
    }

    @Test(arguments: ["x", "x = a", "x = a:b:c", "../x = a:b", ".. = a:b", "x = a:b;c", "x = a-b:c", "x = :f", "= a:b"])
    func anythingElseIsMalformed(line: String) {
        #expect(throws: WheelFault.self) { try EntryPoint.consoleScripts(Array("[console_scripts]\n\(line)\n".utf8)) }
    }
}

@Suite struct WheelRecordTests {
    @Test func quotedFieldsAreRead() throws {
        let record = try WheelRecord(Array("\"a,\"\"b\"\"\",sha256=x,3\r\nd/RECORD,,\n".utf8))
        #expect(
            record.entries == ["a,\"b\"": .init(hash: "sha256=x", size: 3), "d/RECORD": .init(hash: nil, size: nil)])
    }

    @Test(arguments: [
        ("a,b\n", "“a,b” has not three fields"), ("a,b,c\n", "“c” is no size"), ("a,b,-1\n", "“-1” is no size"),
        ("a,,\na,,\n", "a stands in it twice"), ("\"a,b,1\n", "a quotation mark is missing"),
    ])
    func anythingElseIsMalformed(text: String, reason: String) throws {
        let fault = try #require(throws: WheelFault.self) { try WheelRecord(Array(text.utf8)) }
        #expect(fault == .malformed(file: "RECORD", reason: reason))
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("\u{3FF}\u{3FF}", "z7_Pvw"),
    ])
    func base64IsThatOfRFC4648(text: String, digits: String) {
        #expect(RecordHasher.base64(Array(text.utf8)) == digits)
    }

    @Test(arguments: ["sha384", "sha512"])
    func longerHashesAreCompared(name: String) throws {
        var hasher = try RecordHasher("\(name)=x", path: "a")
        hasher.update(UnsafeRawBufferPointer(start: nil, count: 0))
        let fault = try #require(throws: WheelFault.self) { try hasher.check() }
        guard case .recordMismatch("a", _, let got) = fault else { throw fault }
        #expect(try RecordHasher(got, path: "a").check() == ())
    }

    @Test(arguments: ["md5=x", "x", ""])
    func weakerHashesAreRefused(hash: String) {
        #expect(throws: WheelFault.self) { try RecordHasher(hash, path: "a") }
    }
}

@Suite struct WheelPathTests {
    @Test(arguments: ["a", "a/b.py", "é/ü", "a b/c,d", "a..b"])
    func plainPathsAreTaken(path: String) throws {
        #expect(try WheelPath.checked(Array(path.utf8)) == path)
    }

    @Test(arguments: [
        "", "/", "/etc/passwd", "../a", "a/../b", "a/..", "./a", "a//b", "a/", "a\nb", "a\u{7F}", "a\\b", "a\0b",
        String(repeating: "x", count: 256), String(repeating: "x/", count: 2000) + "x",
    ])
    func pathsThatLeadAstrayAreRefused(path: String) {
        #expect(throws: WheelFault.self) { try WheelPath.checked(Array(path.utf8)) }
    }

    @Test func namesThatAreNoUTF8AreRefused() {
        #expect(throws: WheelFault.self) { try WheelPath.checked([0x61, 0xFF]) }
    }
}
