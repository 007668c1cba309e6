import Testing

@testable import DebianPackage

@Suite struct MaintainerScriptTests {
    @Test(arguments: [
        ("echo hello\n", "#!"), ("#!/bin/sh\r\nset -e\r\n", "CR LF"), ("#!sh\n", "absolute"), ("#!/bin/sh\n\0", "NUL"),
    ])
    func whatTheKernelCouldNotStartIsRefused(text: String, reason: String) throws {
        let error = try #require(throws: DebError.self) { try MaintainerScript(.postinst, text: text) }
        #expect("\(error)".contains(reason))
    }
}
