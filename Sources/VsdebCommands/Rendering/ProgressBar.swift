import PackageBuild

/// A state of progress as one short text.
struct ProgressBar {
    private let progress: BuildProgress

    init(_ progress: BuildProgress) { self.progress = progress }

    /// A bar, then the numbers; the bar is left out where `width` columns have no room for it.
    func text(width: Int) -> String {
        let numbers = [counts, progress.detail].compactMap { $0 }.joined(separator: "  ")
        let room = min(width - numbers.count - 3, 30)
        guard room >= 5, progress.total > 0 else { return numbers }
        let filled = Int(Int64(room) * min(progress.done, progress.total) / progress.total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
        return "\(bar)  \(numbers)"
    }

    private var counts: String {
        switch progress.unit {
        case .bytes: "\(Quantity.short(progress.done)) of \(Quantity.short(progress.total))"
        case .files, .wheels: "\(progress.done) of \(progress.total) \(progress.unit.rawValue)"
        }
    }
}
