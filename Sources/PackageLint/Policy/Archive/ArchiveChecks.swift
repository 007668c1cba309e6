/// The checks of the archive's structure and md5sums.
enum ArchiveChecks {
    static let all: [any Check] = [DebFormatCheck(), UnpackingCheck(), ArchiveFaultCheck(), MD5SumsCheck()]
}
