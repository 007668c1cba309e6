import PackageLint

/// Whether systemd can read a value.
enum UnitValue {
    /// The part of a value that systemd cannot read; nil if it takes all of it.
    ///
    /// What has specifiers is known only on the server and is taken.
    static func problem(_ entry: UnitEntry, _ kind: UnitValueKind) -> String? {
        let value = entry.value
        guard !value.isEmpty, !value.contains("%") || kind == .percentage || kind == .memory || kind == .tasks else {
            return nil
        }
        switch kind {
        case .absolutePaths: return entry.words.first { !isAbsolute($0) }
        case .systemCalls: return entry.words.first { !isSystemCall($0) || $0.contains(":") && !value.hasPrefix("~") }
        case .addressFamilies: return entry.words.first { !isAddressFamily($0) }
        case .variables: return entry.words.first { !isAssignment($0) }
        case .choice: return UnitChoices.takes(value, for: entry.key) ? nil : value
        default: return isSingle(entry, kind) ? nil : value
        }
    }

    private static func isSingle(_ entry: UnitEntry, _ kind: UnitValueKind) -> Bool {
        let value = entry.value
        switch kind {
        case .boolean: return entry.boolean != nil
        case .seconds: return TimeSpan.isValid(value)
        case .mode: return (UInt32(value, radix: 8) ?? .max) <= 0o7777
        case .signal: return isSignal(value)
        case .count: return UInt32(value) != nil || value == "infinity"
        case .nice: return (-20...19).contains(Int(value) ?? .max)
        case .oomScore: return (-1000...1000).contains(Int(value) ?? .max)
        case .weight: return value == "idle" || (1...10000).contains(Int(value) ?? 0)
        case .percentage: return isPercentage(value)
        case .tasks: return UInt64(value) != nil || value == "infinity" || isPercentage(value)
        case .memory: return isSize(value) || value == "infinity" || isPercentage(value)
        case .limit: return isLimit(value) { UInt64($0) != nil }
        case .limitOfBytes: return isLimit(value, isSize)
        default: return true
        }
    }

    /// One limit, or the soft and the hard one.
    private static func isLimit(_ value: String, _ isNumber: (String) -> Bool) -> Bool {
        let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy { $0 == "infinity" || isNumber($0) }
    }

    private static func isPercentage(_ value: String) -> Bool {
        guard let last = value.last, last == "%" || last == "‰" || last == "‱" else { return false }
        return Double(value.dropLast()).map { $0 >= 0 } ?? false
    }

    /// Numbers with the letters of powers of 1024 behind them.
    private static func isSize(_ value: String) -> Bool {
        let parts = value.split(separator: " ")
        guard !parts.isEmpty else { return false }
        return parts.allSatisfy { part in
            let number = part.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            return Double(number) != nil && part.dropFirst(number.count).allSatisfy { "BKMGTPE".contains($0) }
                && part.dropFirst(number.count).count <= 1
        }
    }

    private static func isAbsolute(_ word: String) -> Bool {
        let path = word.drop { "-+!".contains($0) }
        return path.hasPrefix("/") || path.hasPrefix("\"/") || word.isEmpty
    }

    private static func isAssignment(_ word: String) -> Bool {
        guard let sign = word.firstIndex(of: "="), let first = word.first else { return false }
        return (first.isLetter || first == "_") && first.isASCII
            && word[..<sign].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    private static func isSystemCall(_ word: String) -> Bool {
        let name = word.drop { $0 == "~" }.prefix { $0 != ":" }
        return !name.hasPrefix("@") || UnitChoices.systemCallSets.contains(String(name))
    }

    private static func isAddressFamily(_ word: String) -> Bool {
        let name = String(word.drop { $0 == "~" })
        return name.isEmpty || name == "none" || UnitChoices.addressFamilies.contains(name)
    }

    private static func isSignal(_ value: String) -> Bool {
        if let number = Int(value) { return (1...64).contains(number) }
        let name = value.hasPrefix("SIG") ? String(value.dropFirst(3)) : value
        return UnitChoices.signals.contains(name) || name.hasPrefix("RTMIN") || name.hasPrefix("RTMAX")
    }
}
