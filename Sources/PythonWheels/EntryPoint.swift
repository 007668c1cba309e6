/// A console script that a distribution declares (entry points specification, group `console_scripts`).
public struct EntryPoint: Sendable, Hashable {
    /// The command.
    public let name: String
    /// The module to import.
    public let module: String
    /// The function in it; may have dots.
    public let function: String

    /// Reads the group `console_scripts` of an `entry_points.txt`.
    ///
    /// - Throws: ``WheelFault/malformed(file:reason:)`` for an entry that is not `name = module:function`.
    package static func consoleScripts(_ bytes: [UInt8]) throws(WheelFault) -> [EntryPoint] {
        var group = ""
        var scripts: [EntryPoint] = []
        for raw in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let line = raw.filter { !$0.isWhitespace }
            guard let first = line.first, first != "#", first != ";" else { continue }
            if first == "[" {
                group = String(line.dropFirst().prefix { $0 != "]" })
            } else if group == "console_scripts" {
                guard let script = EntryPoint(line) else {
                    throw .malformed(file: "entry_points.txt", reason: "“\(raw)” is not NAME = MODULE:FUNCTION")
                }
                scripts.append(script)
            }
        }
        return scripts
    }

    private init?(_ line: String) {
        let halves = line.split(separator: "=", maxSplits: 1).map(String.init)
        guard halves.count == 2, Self.isFileName(halves[0]) else { return nil }
        // Extras behind the function (`module:function [extra]`) are deprecated and mean nothing.
        let reference = halves[1].prefix { $0 != "[" }.split(separator: ":").map(String.init)
        guard reference.count == 2, reference.allSatisfy(Self.isDottedName) else { return nil }
        (name, module, function) = (halves[0], reference[0], reference[1])
    }

    private static func isFileName(_ text: String) -> Bool {
        text != "." && text != ".."
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.+".contains($0)) }
    }

    private static func isDottedName(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
            part.first.map { $0.isLetter || $0 == "_" } == true
                && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        }
    }
}
