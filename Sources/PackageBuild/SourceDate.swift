/// The one date that everything in a package carries.
enum SourceDate {
    /// Seconds since 1970: SOURCE_DATE_EPOCH if the environment has it, else the newest changelog entry's date.
    ///
    /// The variable is the one of <https://reproducible-builds.org/specs/source-date-epoch/>.
    static func seconds(environment: [String: String], changelogDate: Int64) throws(BuildError) -> Int64 {
        guard let value = environment["SOURCE_DATE_EPOCH"], !value.isEmpty else { return changelogDate }
        guard let seconds = Int64(value), (0...Self.latest).contains(seconds) else { throw .badSourceDate(value) }
        return seconds
    }

    /// What eleven octal digits, the space of a tar header, can say.
    private static let latest: Int64 = 0o77777777777
}
