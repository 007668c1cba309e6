/// The rules that answer whether users will reach it.
enum WebRules {
    static let all: [any ServiceRule] = [
        NginxSyntaxRule(), NginxDirectiveCheck(), NginxVariableRule(), NginxIncludeRule(), NginxRootRule(),
        PageFileRule(), NginxValueRule(), NginxDuplicateRule(), NginxLogRule(), NginxSocketRule(),
        ProxyRule(), SiteEnabledRule(), HealthAddressRule(),
    ]
}
