/// A maintainer's name and mail address, `Name <mail@host>` (Policy 5.6.2).
public struct Contact: Hashable, Sendable {
    /// The person's or the team's name.
    public let name: String
    /// The mail address.
    public let address: String

    /// Reads `Name <mail@host>`.
    ///
    /// - Throws: `PackageSyntaxError.contact`.
    public init(_ text: String) throws(PackageSyntaxError) {
        guard text.last == ">", let open = text.firstIndex(of: "<") else {
            throw Self.refusal(text, "the mail address in angle brackets is missing")
        }
        let name = text[..<open].trimmingSpaces()
        let address = text[text.index(after: open)...].dropLast()
        if let problem = Self.problem(inName: name) ?? Self.problem(inAddress: address) {
            throw Self.refusal(text, problem)
        }
        (self.name, self.address) = (String(name), String(address))
    }

    private static func problem(inName name: Substring) -> String? {
        if name.isEmpty { return "the name is missing" }
        // A comma would make two contacts of one in every field that lists them.
        let strange = name.unicodeScalars.first { "<>,".unicodeScalars.contains($0) || isControl($0) }
        return strange.map { "the name holds \($0.nameInMessages)" }
    }

    private static func problem(inAddress address: Substring) -> String? {
        let halves = address.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, let local = halves.first, let host = halves.last, !local.isEmpty else {
            return "“\(address)” is no mail address"
        }
        let strange = address.unicodeScalars.first { " <>,;()\"\\".unicodeScalars.contains($0) || isControl($0) }
        if let strange { return "the address holds \(strange.nameInMessages)" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }) else { return "“\(host)” is no mail domain" }
        return nil
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }

    private static func refusal(_ text: String, _ problem: String) -> PackageSyntaxError {
        .contact(text, problem: problem, remedy: "write “Name <name@example.org>”")
    }
}

extension Contact: CustomStringConvertible {
    /// The form of the Maintainer field.
    public var description: String { "\(name) <\(address)>" }
}
