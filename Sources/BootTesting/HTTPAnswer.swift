/// What a server answered to one request.
public struct HTTPAnswer: Equatable, Sendable {
    /// The status code; 0 when there was no answer.
    public let status: Int
    /// The header lines after the first, as they came.
    public let headers: [String]
    /// The body, bytes that are not UTF-8 replaced by U+FFFD; when there was no answer, the reason.
    public let body: String

    /// The value of the first header of a name, in any case.
    public func header(_ name: String) -> String? {
        let start = name.lowercased() + ":"
        return headers.first { $0.lowercased().hasPrefix(start) }.map { String($0.dropFirst(start.count)).trimmed }
    }

    /// Takes apart what `curl --include` printed.
    init(curl result: CommandResult) {
        guard result.isSuccess, let (head, body) = Self.split(result.standardOutput) else {
            self.status = 0
            self.headers = []
            self.body = result.standardError.trimmed
            return
        }
        let lines = head.split(whereSeparator: \.isNewline).map(String.init)
        status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        headers = Array(lines.dropFirst())
        self.body = body
    }

    /// The header and the body, which the first empty line parts.
    private static func split(_ text: String) -> (head: String, body: String)? {
        let bytes = Array(text.utf8)
        let end = Array("\r\n\r\n".utf8)
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) else { return nil }
        return (
            String(decoding: bytes[..<start], as: UTF8.self),
            String(decoding: bytes[(start + end.count)...], as: UTF8.self)
        )
    }
}
