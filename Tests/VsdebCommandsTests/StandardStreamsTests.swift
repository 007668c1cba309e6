import SystemPackage
import Testing

@testable import VsdebCommands

@Suite struct StandardStreamsTests {
    private func full() throws -> FileDescriptor { try .open("/dev/full", .writeOnly) }

    @Test func messagesThatNobodyCanReadAreLostAndTheBuildGoesOn() throws {
        try full().closeAfterwards { StandardStreams.tell("lost\n", on: $0) }
    }

    @Test func aResultThatCannotBeWrittenIsAFailure() throws {
        try full().closeAfterwards { stream in
            let error = try #require(throws: OutputError.self) { try StandardStreams.print("{}", on: stream) }
            #expect("\(error)" == "cannot write the result to standard output: No space left on device")
        }
    }

    @Test func whatIsPrintedEndsWithANewline() throws {
        let (reader, writer) = try FileDescriptor.pipe()
        try writer.closeAfterwards { try StandardStreams.print("{}", on: $0) }
        var buffer: [UInt8] = [0, 0, 0, 0]
        let count = try reader.closeAfterwards { reader in
            try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
        }
        #expect(buffer.prefix(count).elementsEqual("{}\n".utf8))
    }
}

extension FileDescriptor {
    fileprivate func closeAfterwards<Result>(_ body: (FileDescriptor) throws -> Result) throws -> Result {
        try closeAfter { try body(self) }
    }
}
