import Testing

@testable import BootTesting

@Suite struct HTTPAnswerTests {
    @Test func isTakenApart() {
        let answer = HTTPAnswer(
            curl: result("HTTP/1.1 503 Busy\r\nContent-Type: text/plain\r\nX: a: b\r\n\r\none\r\n\r\ntwo"))
        #expect(answer.status == 503)
        #expect(answer.header("content-type") == "text/plain")
        #expect(answer.header("x") == "a: b")
        #expect(answer.header("y") == nil)
        #expect(answer.body == "one\r\n\r\ntwo")
    }

    @Test func tellsWhyThereIsNone() {
        let failed = CommandResult(
            command: "curl", status: 7, standardOutput: "", standardError: "curl: (7) Connection refused\n")
        #expect(HTTPAnswer(curl: failed).status == 0)
        #expect(HTTPAnswer(curl: failed).body == "curl: (7) Connection refused")
    }

    @Test(arguments: ["", "HTTP/1.1 200 OK", "\r\n\r\n", "HTTP/1.1 what\r\n\r\n"])
    func hasNoStatusWhenItIsNotHTTP(_ output: String) {
        #expect(HTTPAnswer(curl: result(output)).status == 0)
    }

    private func result(_ output: String) -> CommandResult {
        CommandResult(command: "curl", status: 0, standardOutput: output, standardError: "")
    }
}
