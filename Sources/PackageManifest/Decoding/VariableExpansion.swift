/// Replaces `${VAR}` and `${VAR:-default}` by the environment's values and `$$` by a dollar sign.
///
/// A dollar sign before anything else stands for itself: a description may name a price.
struct VariableExpansion {
    /// What cannot be replaced.
    struct Fault: Error {
        /// How the faulty part begins, so that it can be found in the source.
        let needle: String
        let message: String
        let remedy: String
    }

    let environment: [String: String]

    /// The text with every variable replaced, and the faults of those that cannot be.
    func expand(_ text: String) -> (text: String, faults: [Fault]) {
        var (expanded, faults, rest) = ("", [Fault](), text[...])
        while let dollar = rest.firstIndex(of: "$") {
            expanded += rest[..<dollar]
            rest = rest[dollar...]
            do throws(Fault) {
                expanded += try takeVariable(from: &rest)
            } catch {
                faults.append(error)
            }
        }
        return (expanded + rest, faults)
    }

    /// Whether a text holds anything to replace by the environment's values.
    static func holdsVariable(_ text: String) -> Bool { text.contains("${") }

    /// Takes what begins with a dollar sign.
    private func takeVariable(from rest: inout Substring) throws(Fault) -> String {
        let after = rest.dropFirst()
        guard after.first == "{" else {
            rest = after.first == "$" ? after.dropFirst() : after
            return "$"
        }
        let line = rest.prefix { !$0.isNewline }
        guard let end = line.firstIndex(of: "}") else {
            let open = String(line)
            rest = rest[line.endIndex...]
            throw Fault(
                needle: open, message: "“\(open)” is not closed",
                remedy: "close it with “}”, or write “$$” for a dollar sign")
        }
        let inside = rest[..<end].dropFirst(2)
        rest = rest[rest.index(after: end)...]
        return try value(of: inside)
    }

    private func value(of inside: Substring) throws(Fault) -> String {
        let name = String(inside.prefix { $0 != ":" })
        let tail = inside.dropFirst(name.count)
        guard TextForm.isIdentifier(name), tail.isEmpty || tail.hasPrefix(":-") else {
            throw Fault(
                needle: "${\(inside)}", message: "“${\(inside)}” names no variable",
                remedy: "write “${NAME}” or “${NAME:-default}”, or “$$” for a dollar sign")
        }
        if let value = environment[name], !value.isEmpty { return value }
        guard tail.isEmpty else { return String(tail.dropFirst(2)) }
        throw Fault(
            needle: "${\(name)}",
            message: "the variable \(name) is \(environment[name] == nil ? "not set" : "empty")",
            remedy: "set it in the environment, or write “${\(name):-default}”")
    }
}
