/// The name of a package, as Policy 5.6.1 and 5.6.7 allow it: lower-case letters, digits, `+`, `-` and `.`.
///
/// dpkg itself also takes capitals and `_`; the archive's tools do not, so they are refused here.
public struct PackageName: Hashable, Sendable {
    /// The name as written.
    public let text: String

    /// Checks a name.
    ///
    /// - Throws: `PackageSyntaxError.packageName`.
    public init(_ text: String) throws(PackageSyntaxError) {
        if let problem = Self.problem(in: text) {
            throw .packageName(text, problem: problem, remedy: Self.remedy(for: text))
        }
        self.text = text
    }

    private static func problem(in text: String) -> String? {
        guard let first = text.unicodeScalars.first else { return "it is empty" }
        guard text.unicodeScalars.count >= 2 else { return "it has fewer than two characters" }
        guard isLowercaseOrDigit(first) else { return "it does not begin with a lower-case letter or a digit" }
        let strange = text.unicodeScalars.first { !isLowercaseOrDigit($0) && !"+-.".unicodeScalars.contains($0) }
        return strange.map { "it holds \($0.nameInMessages)" }
    }

    private static func remedy(for text: String) -> String {
        let rule = "two or more of a-z, 0-9, “+”, “-”, “.”, a letter or digit first"
        let folded = text.lowercased().replacing("_", with: "-").replacing(" ", with: "-")
        return problem(in: folded) == nil ? "write “\(folded)” (\(rule))" : "write \(rule)"
    }

    private static func isLowercaseOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
}

extension PackageName: CustomStringConvertible {
    /// The name as written.
    public var description: String { text }
}

extension PackageName: Comparable {
    /// Orders names by their bytes, as `LC_ALL=C sort` does.
    public static func < (left: PackageName, right: PackageName) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
