import DebianPackage
import ELFFiles
import SystemPackage
import TestSupport
import Testing

@testable import PackageBuild

@Suite struct CompiledFilesTests {
    private func tree(_ folder: TemporaryFolder, _ bytes: [UInt8]) throws -> FileTree {
        let file = try folder.write("lib.so", bytes: bytes)
        var tree = FileTree()
        try tree.addFile(InstalledPath("/opt/x/lib.so"), .source(SourceFile(file)), origin: "test")
        return tree
    }

    @Test func aTreeWithoutCompiledFilesIsForEveryMachine() throws {
        try TemporaryFolder.with { folder in
            let compiled = try CompiledFiles(in: tree(folder, Array("print()".utf8)))
            #expect(compiled.isEmpty)
            #expect(try compiled.relations(for: .amd64).isEmpty)
        }
    }

    @Test func aDamagedCompiledFileStopsTheBuild() throws {
        try TemporaryFolder.with { folder in
            _ = #expect(throws: ELFError.self) { try CompiledFiles(in: tree(folder, [0x7F, 0x45, 0x4C, 0x46, 9])) }
        }
    }

    /// The 64-byte header of a shared object for AArch64, without any segment.
    private static let foreign: [UInt8] =
        [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0] + [UInt8](repeating: 0, count: 8) + [3, 0, 183, 0, 1, 0, 0, 0]
        + [UInt8](repeating: 0, count: 28) + [64, 0, 56, 0, 0, 0, 64, 0, 0, 0, 0, 0]

    @Test func aFileOfAnotherMachineIsNamed() throws {
        try TemporaryFolder.with { folder in
            let compiled = try CompiledFiles(in: tree(folder, Self.foreign))
            let error = try #require(throws: LibraryError.self) { _ = try compiled.relations(for: .amd64) }
            #expect("\(error)".contains("/opt/x/lib.so is made for"))
        }
    }
}
