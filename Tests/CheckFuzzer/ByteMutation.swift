/// Spoils bytes without knowing what they are.
enum ByteMutation {
    /// `bytes` with one to four changes.
    static func spoil(_ bytes: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) { change(&bytes, &generator) }
        return bytes
    }

    private static func change(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
        guard !bytes.isEmpty else {
            bytes = Tokens.any(&generator)
            return
        }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 1...64, using: &generator))
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 4: bytes.removeSubrange(place...)
        case 5: bytes.replaceSubrange(place..<end, with: Tokens.any(&generator))
        case 6: bytes.insert(contentsOf: Tokens.any(&generator), at: place)
        case 7: bytes.replaceSubrange(place..<end, with: [UInt8](repeating: edge(&generator), count: end - place))
        default: swapLines(&bytes, &generator)
        }
    }

    private static func edge(_ generator: inout SplitMix) -> UInt8 {
        [0, 0xFF, 0x7F, 0x80, 0x0A, 0x20].randomElement(using: &generator) ?? 0
    }

    private static func swapLines(_ bytes: inout [UInt8], _ generator: inout SplitMix) {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let first = lines.indices.randomElement(using: &generator),
            let second = lines.indices.randomElement(using: &generator)
        else { return }
        lines.swapAt(first, second)
        bytes = Array(lines.joined(separator: [0x0A]))
    }
}
