import LintSamples

/// One input: a package of the corpus, spoilt.
struct Mutation {
    private let corpus: Corpus
    private var generator: SplitMix

    init(_ corpus: Corpus, seed: UInt64, number: Int) {
        self.corpus = corpus
        generator = SplitMix(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number) &* 0xBF58_476D_1CE4_E5B9)
    }

    /// The bytes of the .deb.
    func package() throws -> [UInt8] {
        var generator = generator
        guard var package = corpus.packages.randomElement(using: &generator) else { return [] }
        let layer = Int.random(in: 0..<10, using: &generator)
        if layer < 2 { return ByteMutation.spoil(package.bytes, &generator) }
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            if Bool.random(using: &generator) {
                MemberMutation.spoil(&package.control, from: corpus, &generator)
            } else {
                MemberMutation.spoil(&package.data, from: corpus, &generator)
            }
        }
        return try pack(package, spoilingTars: layer < 4, &generator)
    }

    private func pack(
        _ package: Corpus.Package, spoilingTars: Bool, _ generator: inout SplitMix
    ) throws -> [UInt8] {
        var tars = [RawArchive.tar(package.control), RawArchive.tar(package.data)]
        if spoilingTars, let index = tars.indices.randomElement(using: &generator) {
            tars[index] = ByteMutation.spoil(tars[index], &generator)
        }
        let filters: [SamplePackage.Filter] = [.none, .none, .none, .gzip, .xz]
        let filter = filters.randomElement(using: &generator) ?? .none
        return RawArchive.ar([
            ("debian-binary", Array("2.0\n".utf8)),
            ("control.tar\(filter.rawValue)", try RawArchive.compress(tars[0], filter)),
            ("data.tar\(filter.rawValue)", try RawArchive.compress(tars[1], filter)),
        ])
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
