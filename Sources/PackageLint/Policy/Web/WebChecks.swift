/// The checks of web pages and fonts.
enum WebChecks {
    static let all: [any Check] = [PrivacyBreachCheck(), EmbeddedScriptCheck(), FontCheck(), FontLicenceCheck()]
}
