/// The checks of the copyright file.
enum CopyrightChecks {
    static let all: [any Check] = [
        CopyrightFileCheck(), CopyrightNoticeCheck(), CommonLicenseCheck(), LicenseReferenceCheck(),
        ExtraLicenseCheck(),
    ]
}
