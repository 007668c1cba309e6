#if canImport(Glibc)
    import Glibc
#endif

/// What this program has taken.
enum Memory {
    /// The most memory at any time, in MiB.
    static var peakMebibytes: Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        return usage.ru_maxrss >> 10
    }
}
