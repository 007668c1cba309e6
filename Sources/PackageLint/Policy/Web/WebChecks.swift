/// The checks of web pages and fonts.
enum WebChecks {
    static let all: [any Check] = [PrivacyBreachCheck(), EmbeddedLibraryCheck(), FontCheck(), FontLicenceCheck()]
}
