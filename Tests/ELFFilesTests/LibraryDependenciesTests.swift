import Testing

@testable import ELFFiles

private typealias NamedFile = LibraryDependencies.NamedFile

private func named(_ path: String, _ sample: SampleELF) throws -> NamedFile {
    NamedFile(path: path, file: try ELFFile(bytes: sample.bytes(), name: path))
}

@Suite struct LibraryDependenciesTests {
    private let amd64 = LibraryDependencies(machine: .amd64)

    @Test func theHighestVersionOfEachPackageIsTaken() throws {
        let files = [
            try named("a.so", SampleELF(versions: [("libc.so.6", ["GLIBC_2.9", "GLIBC_2.17"])])),
            try named(
                "b.so", SampleELF(needed: ["libm.so.6"], versions: [("libm.so.6", ["GLIBC_2.28", "GLIBC_2.2.5"])])),
            try named(
                "c.so",
                SampleELF(
                    needed: ["libstdc++.so.6", "libgcc_s.so.1", "libz.so.1"],
                    versions: [
                        ("libstdc++.so.6", ["CXXABI_1.3.9", "GLIBCXX_3.4", "GLIBCXX_3.4.21"]),
                        ("libgcc_s.so.1", ["GCC_3.0", "GCC_4.2.0"]),
                    ])),
        ]
        let relations = try amd64.relations(of: files)
        #expect(
            relations.map(\.description) == [
                "libc6 (>= 2.28)", "libgcc-s1 (>= 4.2)", "libstdc++6 (>= 5.2)", "zlib1g",
            ])
        #expect(relations.first?.reason == "b.so: libm.so.6 GLIBC_2.28")
    }

    @Test func librariesInThePackageAreNotNeededFromOutside() throws {
        let files = [
            try named("p/a.so", SampleELF(needed: ["libjpeg-1a2b.so.8", "libother.so.1"], versions: [])),
            try named("p.libs/libjpeg-1a2b.so.8", SampleELF(needed: [], versions: [])),
            try named("p.libs/other.so", SampleELF(needed: [], soname: "libother.so.1", versions: [])),
        ]
        #expect(try amd64.relations(of: files) == [])
    }

    @Test func everyFaultIsFoundInOneRun() throws {
        let files = [
            try named("a.so", SampleELF(machine: .arm64)),
            try named(
                "b.so", SampleELF(needed: ["libpq.so.5", "libc.so.6"], versions: [("libc.so.6", ["GLIBC_PRIVATE"])])),
        ]
        let error = try #require(throws: LibraryError.self) { try amd64.relations(of: files) }
        #expect(
            error.faults == [
                .wrongMachine(file: "a.so", machine: .arm64, wanted: .amd64),
                .unknownLibrary(file: "b.so", library: "libpq.so.5"),
                .unknownVersion(file: "b.so", library: "libc.so.6", version: "GLIBC_PRIVATE"),
            ])
        #expect("\(error)".contains("a.so is made for AArch64 (64-bit, little-endian), not for x86-64"))
        #expect("\(error)".contains("b.so needs the library libpq.so.5, which neither the package nor"))
    }

    @Test func muslIsNoLibraryOfDebian() throws {
        let file = try named("m.so", SampleELF(needed: ["libc.musl-x86_64.so.1"], versions: []))
        let error = try #require(throws: LibraryError.self) { try amd64.relations(of: [file]) }
        #expect(error.faults == [.unknownLibrary(file: "m.so", library: "libc.musl-x86_64.so.1")])
    }

    @Test(arguments: [
        ("libc.so.6", "GLIBC_ABI_DT_RELR", "libc6 (>= 2.36)"), ("libc.so.6", "GLIBC_2.3.4", "libc6 (>= 2.3.4)"),
        ("libgcc_s.so.1", "GCC_3.3.1", "libgcc-s1 (>= 3.3.1)"), ("libgcc_s.so.1", "GCC_12.0.0", "libgcc-s1 (>= 12)"),
        ("libstdc++.so.6", "GLIBCXX_3.4.8", "libstdc++6 (>= 4.1.1)"),
        ("libstdc++.so.6", "GLIBCXX_3.4.30", "libstdc++6 (>= 12)"),
        ("libz.so.1", "ZLIB_1.2.9", "zlib1g (>= 1:1.2.11.dfsg)"),
        ("libatomic.so.1", "LIBATOMIC_1.2", "libatomic1 (>= 6)"),
        ("libcrypt.so.1", "XCRYPT_2.0", "libcrypt1 (>= 1:4.1.0)"),
    ])
    func symbolVersionsBecomePackageVersions(library: String, version: String, relation: String) throws {
        let file = try named("x.so", SampleELF(needed: [library], versions: [(library, [version])]))
        #expect(try amd64.relations(of: [file]).map(\.description) == [relation])
    }

    @Test(arguments: [
        ("libc.so.6", "GLIBC_"), ("libc.so.6", "GLIBC_2.x"), ("libstdc++.so.6", "GLIBCXX_3.4.99"),
        ("libstdc++.so.6", "CXXABI_9"), ("libgcc_s.so.1", "GCC_"), ("libz.so.1", "ZLIB_9"),
    ])
    func anUnknownSymbolVersionIsAFault(library: String, version: String) throws {
        let file = try named("x.so", SampleELF(needed: [library], versions: [(library, [version])]))
        let error = try #require(throws: LibraryError.self) { try amd64.relations(of: [file]) }
        #expect(error.faults == [.unknownVersion(file: "x.so", library: library, version: version)])
    }
}
