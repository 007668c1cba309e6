@testable import PackageLint

/// The cases of web pages, libraries of scripts and fonts.
enum WebCases {
    static let all: [TagCase] = loads + sites + fragments + libraries + WebCasesFonts.all

    /// A page below templates/, where it does not count as documentation.
    private static func page(_ body: String, named name: String = "index.html") -> (inout SamplePackage) -> Void {
        {
            $0.addFile(
                "usr/share/sample/templates/\(name)",
                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Sample</title></head><body>\n\(body)\n</body></html>\n"
            )
        }
    }

    private static func picture(_ address: String) -> (inout SamplePackage) -> Void { page("<img src=\"\(address)\">") }

    private static func script(_ address: String) -> (inout SamplePackage) -> Void {
        page("<script src=\"\(address)\"></script>")
    }

    private static let loads: [TagCase] = [
        TagCase(
            PrivacyBreachCheck.generic, "a script",
            context: """
                [<script src="https://example.org/a.js">] (https://example.org/a.js) \
                [usr/share/sample/templates/index.html]
                """,
            fires: script("https://example.org/a.js"), silent: script("/a.js")),
        TagCase(
            PrivacyBreachCheck.generic, "without a scheme", fires: picture("//example.org/a.png"),
            silent: picture("http://localhost:8000/a.png")),
        TagCase(
            PrivacyBreachCheck.generic, "a link's kind",
            fires: page("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">"),
            silent: page("<link rel=\"canonical\" href=\"https://example.org/\">")),
        TagCase(
            PrivacyBreachCheck.generic, "an anchor", fires: page("<iframe class=\"a\" src=\"https://example.org/\">"),
            silent: page("<a href=\"https://example.org/\">There</a>")),
        TagCase(
            PrivacyBreachCheck.generic, "a comment", fires: page("<video poster=\"https://example.org/a.png\">"),
            silent: page("<!-- <img src=\"https://example.org/a.png\"> -->")),
        TagCase(
            PrivacyBreachCheck.generic, "single quotes",
            fires: page("<IMG\n SRC=\"https://example.org/a.png\" alt=\"\">"),
            silent: page("<img src='https://example.org/a.png'>")),
        TagCase(
            PrivacyBreachCheck.generic, "style sheet",
            fires: { $0.addFile("usr/share/sample/a.css", "@import url(\"https://example.org/b.css\");\n") },
            silent: { $0.addFile("usr/share/sample/a.css", "/* @import url(\"https://example.org/b.css\"); */\n") }),
        TagCase(
            PrivacyBreachCheck.generic, "another kind of file", fires: page("<embed src=\"ftp://example.org/a\">"),
            silent: page("<img src=\"https://example.org/a.png\">", named: "index.tmpl")),
    ]

    private static let sites: [TagCase] = [
        TagCase(
            PrivacyBreachCheck.embedded, "jquery",
            context: """
                You may use the libjs-jquery package. (https://code.jquery.com/jquery-3.7.1.min.js) \
                [usr/share/sample/templates/index.html]
                """,
            fires: script("https://code.jquery.com/jquery-3.7.1.min.js"), silent: script("/jquery-3.7.1.min.js")),
        TagCase(
            PrivacyBreachCheck.embedded, "bootstrap",
            fires: page("<link rel=\"stylesheet\" href=\"https://example.org/bootstrap/bootstrap.min.css\">"),
            silent: script("https://example.org/bootstrap-theme.js")),
        TagCase(
            PrivacyBreachCheck.logo, fires: picture("https://example.org/logo.png"),
            silent: picture("https://example.org/logo-large.png")),
        TagCase(
            PrivacyBreachCheck.logo, "favicon", fires: picture("https://example.org/favicon.ico"),
            silent: picture("https://example.org/icon.webp")),
        TagCase(
            PrivacyBreachCheck.facebook, fires: script("https://connect.facebook.com/en/all.js"),
            silent: script("https://notfacebook.com/all.js")),
        TagCase(
            PrivacyBreachCheck.donation, fires: picture("https://www.paypal.com/a.png"),
            silent: picture("https://example.org/payment.png")),
        TagCase(
            PrivacyBreachCheck.donation, "picture", fires: picture("https://example.org/donate_small.png"),
            silent: picture("https://example.org/donate_large.png")),
        TagCase(
            PrivacyBreachCheck.validator, fires: picture("https://www.w3.org/Icons/valid-xhtml10"),
            silent: picture("https://www.w3.org/a.jpg")),
        TagCase(
            PrivacyBreachCheck.statistics, fires: picture("https://c.statcounter.com/a"),
            silent: picture("https://example.org/counter.cgi?a")),
        TagCase(
            PrivacyBreachCheck.piwik, fires: picture("https://example.org/piwik.php?idsite=1"),
            silent: picture("https://example.org/piwik")),
        TagCase(
            PrivacyBreachCheck.search, fires: script("https://www.google.com/coop/cse/brand?form=a"),
            silent: script("https://www.google.com/coop")),
        TagCase(
            PrivacyBreachCheck.plus, fires: script("https://apis.google.com/js/plusone.js"),
            silent: script("https://apis.google.com/js/one.js")),
    ]

    private static let fragments: [TagCase] = [
        TagCase(
            PrivacyBreachCheck.adsense, "variable", fires: page("<script>google_ad_client = \"a\";</script>"),
            silent: page("<p>google_ad_client</p>")),
        TagCase(
            PrivacyBreachCheck.adsense, "address",
            fires: script("https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"),
            silent: page("<script src=\"/js/a.js\" async></script>")),
        TagCase(
            PrivacyBreachCheck.facebook, "script", fires: page("<script>var id = \"facebook-jssdk\";</script>"),
            silent: page("<p>facebook</p>")),
        TagCase(
            PrivacyBreachCheck.donation, "flattr", fires: page("<a data-flattr-uid=\"a\">a</a>"),
            silent: page("<p>flattr</p>")),
    ]

    private static let libraries: [TagCase] = [
        TagCase(
            EmbeddedScriptCheck.embedded, "jquery",
            context: "please use libjs-jquery [usr/share/sample/jquery-3.7.1.min.js]",
            fires: { $0.addFile("usr/share/sample/jquery-3.7.1.min.js", "var a = 1;\n") },
            silent: { $0.addFile("usr/share/sample/jquery-plugin.js", "var a = 1;\n") }),
        TagCase(
            EmbeddedScriptCheck.embedded, "style sheet",
            fires: { $0.addFile("usr/share/sample/Normalize.css", "a { color: red }\n") },
            silent: { $0.addFile("usr/share/sample/normal.css", "a { color: red }\n") }),
        TagCase(
            EmbeddedScriptCheck.embedded, "bootstrap",
            fires: { $0.addFile("usr/share/sample/bootstrap.js", "var Carousel = 1;\n") },
            silent: { $0.addFile("usr/share/sample/bootstrap.js", "var carousel = 1;\n") }),
        TagCase(
            EmbeddedScriptCheck.embedded, "doxygen's",
            fires: { $0.addFile("usr/share/sample/jquery.js", "var a = 1;\n") },
            silent: {
                $0.addFile("usr/share/sample/jquery.js", "var a = 1;\n")
                $0.addFile("usr/share/sample/doxygen.css", "a { color: red }\n")
            }),
        TagCase(
            EmbeddedScriptCheck.embedded, "sphinx's",
            fires: { $0.addFile("usr/share/sample/_static/doctools.js", "var a = 1;\n") },
            silent: { $0.addFile("usr/share/sample/doctools.js", "var a = 1;\n") }),
        TagCase(
            EmbeddedScriptCheck.embedded, "mootools",
            fires: { $0.addFile("usr/share/sample/mootools-core.js", "var a = 1;\n") },
            silent: { $0.addFile("usr/share/sample/mootools-other.js", "var a = 1;\n") }),
    ]
}
