/// Reads pip's "Requirements File Format" as far as a lock uses it.
struct RequirementsLockParser {
    private(set) var requirements: [LockedRequirement] = []
    private(set) var indexOptions: [String] = []
    private(set) var faults: [LockFault] = []

    /// Options that only say where to look; what is found must still have a locked hash.
    private static let allowedOptions: Set<String> = [
        "--index-url", "-i", "--extra-index-url", "--no-index", "--trusted-host", "--find-links", "-f",
    ]

    mutating func read(_ text: String) {
        for line in logicalLines(text) where !line.text.isEmpty { readLine(line.text, at: line.number) }
        guard requirements.isEmpty, faults.isEmpty else { return }
        faults.append(LockFault(line: 1, problem: .empty))
    }

    /// Lines joined where one ends with a backslash, without comments, with the number of their first line.
    private mutating func logicalLines(_ text: String) -> [(number: Int, text: String)] {
        var lines: [(number: Int, text: String)] = []
        var begun: (number: Int, text: String)?
        let physical = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, raw) in physical.enumerated() {
            var line = String(raw)
            if index == 0, line.hasPrefix("\u{FEFF}") { line.removeFirst() }
            let isComment = line.drop(while: \.isWhitespace).first == "#"
            var current = begun ?? (index + 1, "")
            // A comment ends a continued line, even one with a backslash at its end.
            let goesOn = line.hasSuffix("\\") && !isComment
            current.text += isComment ? "" : " " + (goesOn ? line.dropLast() : line[...])
            begun = goesOn ? current : nil
            if !goesOn { lines.append((current.number, Self.withoutComment(current.text))) }
        }
        if let begun { faults.append(LockFault(line: begun.number, problem: .unfinishedLine)) }
        return lines
    }

    /// pip: a `#` begins a comment at the line's start or behind a blank.
    private static func withoutComment(_ line: String) -> String {
        var previous: Character = " "
        var end = line.endIndex
        for index in line.indices {
            if line[index] == "#", previous.isWhitespace {
                end = index
                break
            }
            previous = line[index]
        }
        var text = line[..<end].drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private mutating func fault(_ line: Int, _ problem: LockFault.Problem) {
        faults.append(LockFault(line: line, problem: problem))
    }

    private mutating func readLine(_ text: String, at line: Int) {
        guard !text.hasPrefix("-") else { return readOption(text, at: line) }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let optionsAt = words.firstIndex { $0.hasPrefix("-") } ?? words.endIndex
        let hashes = readHashes(words[optionsAt...], at: line)
        let specification = words[..<optionsAt].joined(separator: " ")
        guard let requirement = readRequirement(specification, hashes, at: line) else { return }
        if hashes.isEmpty, !faults.contains(where: { $0.line == line }) {
            fault(line, .noHash(requirement: requirement.pin))
        }
        requirements.append(requirement)
    }

    private mutating func readOption(_ text: String, at line: Int) {
        let name = text.prefix { !$0.isWhitespace && $0 != "=" }
        if name == "--require-hashes" || name == "--only-binary" || name == "--prefer-binary" { return }
        guard Self.allowedOptions.contains(String(name)) else { return fault(line, .option(text)) }
        indexOptions.append(text)
    }

    private mutating func readHashes(_ words: ArraySlice<String>, at line: Int) -> [SHA256Hash] {
        var hashes: [SHA256Hash] = []
        var rest = words
        while let word = rest.popFirst() {
            let value: String
            if word == "--hash" {
                value = rest.popFirst() ?? ""
            } else if word.hasPrefix("--hash=") {
                value = String(word.dropFirst("--hash=".count))
            } else {
                fault(line, .unexpected(word))
                continue
            }
            guard value.hasPrefix("sha256:"), let hash = SHA256Hash(hex: value.dropFirst("sha256:".count)) else {
                fault(line, .badHash(value))
                continue
            }
            hashes.append(hash)
        }
        return hashes
    }
}

// MARK: - One requirement

extension RequirementsLockParser {
    private mutating func readRequirement(
        _ text: String, _ hashes: [SHA256Hash], at line: Int
    ) -> LockedRequirement? {
        let halves = text.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
        let front = String(halves.first ?? "").filter { !$0.isWhitespace }
        guard !front.contains("/"), !front.contains("@") else {
            fault(line, .link(text))
            return nil
        }
        let namePart = front.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
        guard let name = DistributionName(namePart) else {
            fault(line, .notAName(text))
            return nil
        }
        var rest = front[namePart.endIndex...]
        guard let extras = readExtras(&rest), let (written, version) = Self.pinnedVersion(rest) else {
            fault(line, .notPinned(requirement: text))
            return nil
        }
        var marker: EnvironmentMarker?
        if halves.count == 2 {
            guard let read = readMarker(String(halves[1]), at: line) else { return nil }
            marker = read
        }
        return LockedRequirement(
            name: name, version: version, writtenVersion: written, extras: extras, marker: marker, hashes: hashes,
            line: line)
    }

    private func readExtras(_ rest: inout Substring) -> [String]? {
        guard rest.first == "[" else { return [] }
        guard let end = rest.firstIndex(of: "]") else { return nil }
        let names = rest[rest.startIndex..<end].dropFirst().split(separator: ",").map(String.init)
        rest = rest[end...].dropFirst()
        return names.allSatisfy { DistributionName($0) != nil } ? names : nil
    }

    /// One version behind `==`: neither `===`, nor `.*`, nor a list.
    private static func pinnedVersion(_ text: Substring) -> (String, PEP440Version)? {
        guard text.hasPrefix("=="), !text.hasPrefix("===") else { return nil }
        let written = String(text.dropFirst(2))
        return PEP440Version(written).map { (written, $0) }
    }

    private mutating func readMarker(_ text: String, at line: Int) -> EnvironmentMarker? {
        let trimmed = text.drop(while: \.isWhitespace)
        do throws(WheelError) {
            return try EnvironmentMarker(String(trimmed))
        } catch .marker(let text, let reason) {
            fault(line, .badMarker(text: text, reason: reason))
        } catch {
            fault(line, .badMarker(text: String(trimmed), reason: "\(error)"))
        }
        return nil
    }
}
