/// Will the application server start?
enum GunicornRules {
    static let all: [any ServiceRule] = [
        GunicornConfigurationRule(), GunicornSettingRule(), GunicornFileRule(), GunicornAccountRule(),
        GunicornEnvironmentRule(), BindRule(), WorkerClassRule(),
    ]
}
