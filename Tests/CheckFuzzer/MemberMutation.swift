import LintSamples

/// Spoils the members of a tar: their content, their names, what they are.
enum MemberMutation {
    static func spoil(_ members: inout [SamplePackage.Member], from corpus: Corpus, _ generator: inout SplitMix) {
        guard let index = members.indices.randomElement(using: &generator) else { return }
        switch Int.random(in: 0..<12, using: &generator) {
        case 0: members.remove(at: index)
        case 1: members.append(members[index])
        case 2: members.swapAt(index, members.indices.randomElement(using: &generator) ?? index)
        case 3: members[index].name = ByteMutation.spoil(members[index].name, &generator)
        case 4: members[index].kind = kind(of: members[index], &generator)
        case 5: members[index].mode = UInt32.random(in: 0...0o7777, using: &generator)
        case 6: members.append(contentsOf: borrowed(from: corpus, &generator))
        case 7: members[index].userID = [-1, 1, 1000, 65_534, Int(Int32.max)].randomElement(using: &generator) ?? 0
        default: spoilContent(&members, &generator)
        }
    }

    /// Most faults lie in what files hold.
    private static func spoilContent(_ members: inout [SamplePackage.Member], _ generator: inout SplitMix) {
        let files = members.indices.filter { if case .file = members[$0].kind { true } else { false } }
        guard let index = files.randomElement(using: &generator), case .file(let bytes) = members[index].kind else {
            return
        }
        members[index].kind = .file(ByteMutation.spoil(bytes, &generator))
    }

    private static func kind(
        of member: SamplePackage.Member, _ generator: inout SplitMix
    ) -> SamplePackage.Member.Kind {
        let target = String(decoding: Tokens.any(&generator), as: UTF8.self)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: return .symbolicLink(target)
        case 1: return .symbolicLink(String(decoding: member.name.dropFirst(), as: UTF8.self))
        case 2: return .hardLink(target)
        case 3: return .folder
        case 4: return .file(Tokens.any(&generator))
        default: return .other(["3", "4", "6", "7", "q", "S", "x"].randomElement(using: &generator) ?? "6")
        }
    }

    /// A few members of another package, which do not belong here.
    private static func borrowed(from corpus: Corpus, _ generator: inout SplitMix) -> [SamplePackage.Member] {
        guard let other = corpus.packages.randomElement(using: &generator) else { return [] }
        let pool = Bool.random(using: &generator) ? other.data : other.control
        return (0..<3).compactMap { _ in pool.randomElement(using: &generator) }
    }
}
