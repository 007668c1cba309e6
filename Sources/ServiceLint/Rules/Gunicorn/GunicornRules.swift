/// The rules that answer whether the application server will start.
enum GunicornRules {
    static let all: [any ServiceRule] = [
        GunicornConfigurationRule(), GunicornSettingRule(), GunicornFileRule(), GunicornAccountRule(),
        GunicornEnvironmentRule(), BindRule(), WorkerClassRule(),
    ]
}
