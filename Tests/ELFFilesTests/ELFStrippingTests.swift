import ExternalTools
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import ELFFiles

/// Compiles a library and hands on its bytes.
private func compiling(_ options: String..., check: (TemporaryFolder, [UInt8]) async throws -> Void) async throws {
    try await TemporaryFolder.with { folder in
        let path =
            switch options.first {
            case let option?: try await CompiledLibrary.write(to: folder, option)
            case nil: try await CompiledLibrary.write(to: folder)
            }
        try await check(folder, try bytes(path))
    }
}

private func bytes(_ path: FilePath) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path.string)))
}

private func stripped(_ bytes: [UInt8]) throws -> [UInt8]? {
    try ELFStripping(bytes: bytes, name: "answer.so").map { $0.applied(to: bytes) }
}

private func sectionNames(_ bytes: [UInt8]) -> Set<String> { ELFDetails(bytes: bytes).sections }

/// What every segment holds, without the fields of the file's header that lead to the sections.
private func loaded(_ bytes: [UInt8]) throws -> [[UInt8]] {
    let parser = try ELFParser(ELFSource(bytes: bytes, name: "answer.so"))
    var plain = bytes
    let places = parser.isWide ? [40..<48, 60..<62] : [32..<36, 48..<50]
    for place in places.joined() { plain[place] = 0 }
    return try parser.readSegments().filter { $0.length > 0 }.map {
        Array(plain[Int($0.offset)..<Int($0.offset + $0.length)])
    }
}

@Suite struct ELFStrippingTests {
    @Test func `takes symbols and debugging sections, and nothing that is loaded`() async throws {
        try await compiling { _, bytes in
            let result = try #require(try stripped(bytes))
            #expect(result.count < bytes.count)
            let names = sectionNames(bytes)
            #expect(names.isSuperset(of: [".symtab", ".strtab", ".debug_info", ".comment", ".dynsym"]))
            let gone = names.subtracting(sectionNames(result))
            #expect(gone.allSatisfy { [".symtab", ".strtab", ".comment"].contains($0) || $0.hasPrefix(".debug_") })
            #expect(sectionNames(result).isDisjoint(with: [".symtab", ".strtab", ".comment", ".debug_info"]))
            #expect(try loaded(result) == loaded(bytes))
            var expected = try ELFFile(bytes: bytes, name: "")
            expected.hasSymbolTable = false
            #expect(try ELFFile(bytes: result, name: "") == expected)
        }
    }

    @Test(arguments: ["--target=i386-linux-gnu", "--target=aarch64-linux-gnu", "--target=armv7-linux-gnueabihf"])
    func `strips files of other machines`(_ option: String) async throws {
        try await compiling(option) { _, bytes in
            let result = try #require(try stripped(bytes))
            #expect(try loaded(result) == loaded(bytes))
            #expect(!(try ELFFile(bytes: result, name: "").hasSymbolTable))
            #expect(ELFDetails(bytes: result).faults == [])
        }
    }

    @Test(.needs(.program("readelf", package: "binutils"), .program("strip", package: "binutils")))
    func `changes the file so that others take it`() async throws {
        try await compiling { folder, bytes in
            let path = folder.appending("answer.so")
            let plan = try #require(try ELFStripping(of: path))
            let file = try FileDescriptor.open(path, .readWrite)
            try file.closeAfter { try plan.apply(to: file) }
            let result = try ELFStrippingTests.read(path)
            #expect(try stripped(bytes) == result && result.count == Int(plan.size))
            let script = "import ctypes, sys; sys.exit(ctypes.CDLL(sys.argv[1]).answer() != 42)"
            _ = try await Tool(.at("/usr/bin/python3"), ["-c", script, path.string]).run()
            let output = try await Tool(.named("readelf"), ["--wide", "--all", "--lint", path.string]).run()
            #expect(!String(decoding: output.standardOutput, as: UTF8.self).contains("Warning"))
            // What strip(1) leaves has no more sections than ours with content.
            let other = folder.appending("other.so")
            _ = try await Tool(
                .named("strip"), ["--strip-unneeded", "--remove-section=.comment", "-o", other.string, path.string]
            ).run()
            #expect(try sectionNames(ELFStrippingTests.read(other)) == sectionNames(result))
        }
    }

    private static func read(_ path: FilePath) throws -> [UInt8] { try bytes(path) }

    @Test func `leaves alone what is stripped, what is no program or library, and what is no ELF file`() async throws {
        try await compiling { _, bytes in
            let once = try #require(try stripped(bytes))
            #expect(try stripped(once) == nil)
            var object = bytes
            object[16] = 1
            #expect(try stripped(object) == nil)
            #expect(throws: ELFError.notELF(file: "answer.so")) { try stripped(Array(bytes.dropFirst())) }
        }
    }

    @Test func `leaves alone what carries data behind its sections, but for padding`() async throws {
        try await compiling { _, bytes in
            let result = try stripped(bytes + Array("an archive".utf8))
            #expect(result == nil)
            // As patchelf leaves it.
            #expect(try stripped(bytes + [0]) == stripped(bytes))
        }
    }

    @Test func `leaves alone what keeps the number of its sections in the first of them`() async throws {
        try await compiling { _, bytes in
            let parser = try ELFParser(ELFSource(bytes: bytes, name: ""))
            var table = ELFFields(bytes: bytes, machine: .bits64, order: .littleEndian)
            table.setHalf(0, at: 60)
            table.setAddress(UInt64(parser.sectionCount), at: Int(parser.sectionTableRange.lowerBound) + 32)
            #expect(try ELFFile(bytes: table.bytes, name: "").hasSymbolTable)
            #expect(try stripped(table.bytes) == nil)
        }
    }

    @Test func `clears what lies between segments, and keeps the last where it is`() async throws {
        try await compiling { _, bytes in
            // As patchelf leaves it: a segment behind the debugging sections. The stack's segment is in no file.
            let parser = try ELFParser(ELFSource(bytes: bytes, name: ""))
            let stack = try #require(try parser.readSegments().firstIndex { $0.type == 0x6474_E551 })
            var table = ELFFields(bytes: bytes, machine: .bits64, order: .littleEndian)
            let entry = Int(parser.segmentTable.lowerBound) + stack * 56
            table.setAddress(UInt64(bytes.count), at: entry + 8)
            table.setAddress(16, at: entry + 32)
            let moved = table.bytes + [UInt8](repeating: 7, count: 16)
            let plan = try #require(try ELFStripping(bytes: moved, name: ""))
            let result = plan.applied(to: moved)
            #expect(try loaded(result) == loaded(moved))
            #expect(result[bytes.count..<bytes.count + 16].allSatisfy { $0 == 7 })
            let information = try #require(try parser.readSections().first { $0.type == 2 })
            #expect(
                result[Int(information.offset)..<Int(information.offset + information.length)].allSatisfy { $0 == 0 })
            #expect(sectionNames(result).isDisjoint(with: [".symtab", ".debug_info"]))
        }
    }

    @Test func `whatever is cut off or changed, it stays calm and what is loaded stays the same`() async throws {
        try await compiling { _, bytes in
            for length in stride(from: 0, to: bytes.count, by: 61) {
                _ = try? stripped(Array(bytes[..<length]))
            }
            let parser = try ELFParser(ELFSource(bytes: bytes, name: ""))
            let sections = Int(bytes.count - (try parser.sectionTable().bytes.count))..<bytes.count
            var generator = SeededGenerator(seed: 20)
            var planned = 0
            for turn in 0..<4000 {
                var spoilt = bytes
                for _ in 0...turn % 3 {
                    let place = Int.random(
                        in: Bool.random(using: &generator) ? 16..<600 : sections, using: &generator)
                    spoilt[place] =
                        [0, 1, 0x7F, 0xFF, UInt8.random(in: 0...255, using: &generator)]
                        .randomElement(using: &generator) ?? 0
                }
                guard let result = try? stripped(spoilt) else { continue }
                planned += 1
                #expect(try loaded(result) == loaded(spoilt))
            }
            #expect(planned > 400, "most of these files are still to be stripped")
        }
    }
}
