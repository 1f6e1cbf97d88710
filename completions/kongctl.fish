# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_kongctl_global_optspecs
    string join \n p/profile= config-file= o/output= text-layout= text-id-format= log-level= log-file= color= no-telemetry h/help V/version
end

function __fish_kongctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_kongctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_kongctl_using_subcommand
    set -l cmd (__fish_kongctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c kongctl -n "__fish_kongctl_needs_command" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_needs_command" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_needs_command" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_needs_command" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_needs_command" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_needs_command" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_needs_command" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_needs_command" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_needs_command" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_needs_command" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_needs_command" -s V -l version -d 'Print version'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "get" -d 'Read resources of Konnect'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "g" -d 'Read resources of Konnect'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "list" -d 'Read resources of Konnect'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "ls" -d 'Read resources of Konnect'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "telemetry" -d 'See and decide what kongctl reports'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "sandbox" -d 'Serve a sample Konnect on this machine'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "completion" -d 'Print a shell\'s completion script'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "version" -d 'Print the version'
complete -c kongctl -n "__fish_kongctl_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "konnect" -d 'Resources of Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -f -a "destinations" -d 'Receivers of audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from audit-logs" -f -a "webhook" -d 'Audit log webhook of the region'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from regions" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "users" -d 'Users of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "system-accounts" -d 'System accounts of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "roles" -d 'Roles that Konnect defines'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "identity-providers" -d 'Identity providers for sign-in to Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "auth-settings" -d 'Sign-in settings of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "idp-config" -d 'OIDC provider settings, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "team-group-mappings" -d 'Groups mapped to each team, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "team-mappings" -d 'Teams mapped to each group, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "impersonation" -d 'Whether Kong staff may impersonate users'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l system-account-id -d 'The one of the system-accounts with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l system-account-name -d 'The one of the system-accounts with this name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from spats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l user-id -d 'The one of the users with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from pats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "documents" -d 'Documents of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "versions" -d 'Versions of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "publications" -d 'Portals in which an API is published'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "implementations" -d 'Gateway services that implement an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "attributes" -d 'Attributes of an API and their values'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "specifications" -d 'Specifications of an API (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "operations" -d 'HTTP operations of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "registrations" -d 'Applications registered for an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -a "service-mappings" -d 'Catalog services mapped to an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -a "documents" -d 'Documents of an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -a "operations" -d 'Operations in an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -a "current-specification" -d 'Specification an API package publishes now'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-packages" -a "computed-specification" -d 'Specification computed from a package\'s operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l filter -d 'Only those of which it is true; fields: key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l sort -d 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-attributes" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l filter -d 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l sort -d 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "assets" -d 'Images of a developer portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "pages" -d 'Custom pages of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "snippets" -d 'Reusable snippets of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "developers" -d 'Developers signed up to a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "developer-teams" -d 'Teams one developer belongs to'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "applications" -d 'Applications of a portal\'s developers'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "application-registrations" -d 'Registrations of applications for APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "teams" -d 'Developer teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "team-roles" -d 'Roles assigned to the teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "auth-settings" -d 'Sign-in settings of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "identity-providers" -d 'Identity providers of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "team-group-mappings" -d 'Groups mapped to each team, older form (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "email-domains" -d 'Domains portals may send mail from'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "custom-domain" -d 'Own domain of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "ip-allow-list" -d 'Addresses from which a portal may be reached'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "email-templates" -d 'Mail templates of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "default-email-templates" -d 'Mail templates as Konnect ships them'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "email-template-variables" -d 'Variables that mail templates may use'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "email-config" -d 'Sender address of a portal\'s mail'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "email-delivery" -d 'Mail delivery of a portal, older form (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "customization" -d 'Look of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "integrations" -d 'Analytics and other add-ons of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "publications" -d 'APIs published in a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "audit-log-webhook" -d 'Audit log webhook of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "audit-log-replay-job" -d 'Replay job of a portal\'s audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -a "available-roles" -d 'Roles a portal team can be given'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l type -d 'Only those with this type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l filter -d 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from auth-strategies" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l filter -d 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from dcr-providers" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "backend-clusters" -d 'Kafka clusters behind an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "virtual-clusters" -d 'Virtual clusters that clients connect to'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "listeners" -d 'Listeners of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "listener-policies" -d 'Policies of a listener'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "listener-policy-chain" -d 'Order of a listener\'s policies'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "schema-registries" -d 'Schema registries of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "static-keys" -d 'Static encryption keys'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "tls-trust-bundles" -d 'Bundles of trusted CA certificates'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from event-gateways" -a "nodes" -d 'Data plane nodes of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "models" -d 'Models an AI gateway serves (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "model-providers" -d 'Accounts at model providers (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "agents" -d 'Agents behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "mcp-servers" -d 'MCP servers behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "policies" -d 'Policies of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "consumers" -d 'Consumers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "credentials" -d 'Credentials of one consumer (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "consumer-groups" -d 'Consumer groups of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "identity-providers" -d 'Identity providers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "vaults" -d 'Secret vaults of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "config-stores" -d 'Config stores of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "nodes" -d 'Data plane nodes of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "certificates" -d 'TLS certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "snis" -d 'Server names bound to certificates (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "ca-certificates" -d 'CA certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ai-gateways" -a "expected-config-version" -d 'Config version that data planes should report (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "services" -d 'Services in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "integrations" -d 'Integrations the catalog offers'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "integration-instances" -d 'Integrations that are set up'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "resources" -d 'Resources the integrations found'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "resource-mappings" -d 'Links between resources and services'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "scorecards" -d 'Scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "scorecard-templates" -d 'Templates for scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from catalog" -f -a "criteria-templates" -d 'Templates for scorecard criteria'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from analytics" -f -a "dashboards" -d 'Analytics dashboards'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -f -a "inbox" -d 'Notifications for the user'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -f -a "events" -d 'Events one can be notified of'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from notifications" -f -a "subscriptions" -d 'Subscriptions to one event'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "networks" -d 'Cloud gateway networks'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "configurations" -d 'Data plane groups per control plane'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "custom-domains" -d 'Own domains of cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "add-ons" -d 'Add-ons such as managed caches'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "provider-accounts" -d 'Cloud provider accounts'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-quotas" -d 'Quotas of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-quotas" -d 'Quotas that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-configurations" -d 'Limits set for the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-configurations" -d 'Limits that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from cloud-gateways" -f -a "availability" -d 'Providers and regions for cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "konnect" -d 'Resources of Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -f -a "destinations" -d 'Receivers of audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from audit-logs" -f -a "webhook" -d 'Audit log webhook of the region'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from regions" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "users" -d 'Users of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "system-accounts" -d 'System accounts of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "roles" -d 'Roles that Konnect defines'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "identity-providers" -d 'Identity providers for sign-in to Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "auth-settings" -d 'Sign-in settings of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "idp-config" -d 'OIDC provider settings, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "team-group-mappings" -d 'Groups mapped to each team, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "team-mappings" -d 'Teams mapped to each group, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "impersonation" -d 'Whether Kong staff may impersonate users'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l system-account-id -d 'The one of the system-accounts with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l system-account-name -d 'The one of the system-accounts with this name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from spats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l user-id -d 'The one of the users with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from pats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "documents" -d 'Documents of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "versions" -d 'Versions of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "publications" -d 'Portals in which an API is published'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "implementations" -d 'Gateway services that implement an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "attributes" -d 'Attributes of an API and their values'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "specifications" -d 'Specifications of an API (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "operations" -d 'HTTP operations of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "registrations" -d 'Applications registered for an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -a "service-mappings" -d 'Catalog services mapped to an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -a "documents" -d 'Documents of an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -a "operations" -d 'Operations in an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -a "current-specification" -d 'Specification an API package publishes now'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-packages" -a "computed-specification" -d 'Specification computed from a package\'s operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l filter -d 'Only those of which it is true; fields: key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l sort -d 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-attributes" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l filter -d 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l sort -d 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "assets" -d 'Images of a developer portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "pages" -d 'Custom pages of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "snippets" -d 'Reusable snippets of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "developers" -d 'Developers signed up to a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "developer-teams" -d 'Teams one developer belongs to'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "applications" -d 'Applications of a portal\'s developers'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "application-registrations" -d 'Registrations of applications for APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "teams" -d 'Developer teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "team-roles" -d 'Roles assigned to the teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "auth-settings" -d 'Sign-in settings of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "identity-providers" -d 'Identity providers of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "team-group-mappings" -d 'Groups mapped to each team, older form (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "email-domains" -d 'Domains portals may send mail from'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "custom-domain" -d 'Own domain of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "ip-allow-list" -d 'Addresses from which a portal may be reached'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "email-templates" -d 'Mail templates of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "default-email-templates" -d 'Mail templates as Konnect ships them'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "email-template-variables" -d 'Variables that mail templates may use'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "email-config" -d 'Sender address of a portal\'s mail'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "email-delivery" -d 'Mail delivery of a portal, older form (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "customization" -d 'Look of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "integrations" -d 'Analytics and other add-ons of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "publications" -d 'APIs published in a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "audit-log-webhook" -d 'Audit log webhook of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "audit-log-replay-job" -d 'Replay job of a portal\'s audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -a "available-roles" -d 'Roles a portal team can be given'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l type -d 'Only those with this type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l filter -d 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from auth-strategies" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l filter -d 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from dcr-providers" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "backend-clusters" -d 'Kafka clusters behind an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "virtual-clusters" -d 'Virtual clusters that clients connect to'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "listeners" -d 'Listeners of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "listener-policies" -d 'Policies of a listener'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "listener-policy-chain" -d 'Order of a listener\'s policies'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "schema-registries" -d 'Schema registries of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "static-keys" -d 'Static encryption keys'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "tls-trust-bundles" -d 'Bundles of trusted CA certificates'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from event-gateways" -a "nodes" -d 'Data plane nodes of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "models" -d 'Models an AI gateway serves (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "model-providers" -d 'Accounts at model providers (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "agents" -d 'Agents behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "mcp-servers" -d 'MCP servers behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "policies" -d 'Policies of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "consumers" -d 'Consumers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "credentials" -d 'Credentials of one consumer (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "consumer-groups" -d 'Consumer groups of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "identity-providers" -d 'Identity providers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "vaults" -d 'Secret vaults of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "config-stores" -d 'Config stores of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "nodes" -d 'Data plane nodes of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "certificates" -d 'TLS certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "snis" -d 'Server names bound to certificates (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "ca-certificates" -d 'CA certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ai-gateways" -a "expected-config-version" -d 'Config version that data planes should report (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "services" -d 'Services in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "integrations" -d 'Integrations the catalog offers'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "integration-instances" -d 'Integrations that are set up'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "resources" -d 'Resources the integrations found'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "resource-mappings" -d 'Links between resources and services'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "scorecards" -d 'Scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "scorecard-templates" -d 'Templates for scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from catalog" -f -a "criteria-templates" -d 'Templates for scorecard criteria'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from analytics" -f -a "dashboards" -d 'Analytics dashboards'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -f -a "inbox" -d 'Notifications for the user'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -f -a "events" -d 'Events one can be notified of'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from notifications" -f -a "subscriptions" -d 'Subscriptions to one event'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "networks" -d 'Cloud gateway networks'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "configurations" -d 'Data plane groups per control plane'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "custom-domains" -d 'Own domains of cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "add-ons" -d 'Add-ons such as managed caches'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "provider-accounts" -d 'Cloud provider accounts'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-quotas" -d 'Quotas of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-quotas" -d 'Quotas that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-configurations" -d 'Limits set for the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-configurations" -d 'Limits that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from cloud-gateways" -f -a "availability" -d 'Providers and regions for cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "konnect" -d 'Resources of Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -f -a "destinations" -d 'Receivers of audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from audit-logs" -f -a "webhook" -d 'Audit log webhook of the region'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from regions" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "users" -d 'Users of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "system-accounts" -d 'System accounts of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "roles" -d 'Roles that Konnect defines'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "identity-providers" -d 'Identity providers for sign-in to Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "auth-settings" -d 'Sign-in settings of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "idp-config" -d 'OIDC provider settings, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "team-group-mappings" -d 'Groups mapped to each team, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "team-mappings" -d 'Teams mapped to each group, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "impersonation" -d 'Whether Kong staff may impersonate users'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l system-account-id -d 'The one of the system-accounts with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l system-account-name -d 'The one of the system-accounts with this name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from spats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l user-id -d 'The one of the users with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from pats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "documents" -d 'Documents of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "versions" -d 'Versions of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "publications" -d 'Portals in which an API is published'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "implementations" -d 'Gateway services that implement an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "attributes" -d 'Attributes of an API and their values'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "specifications" -d 'Specifications of an API (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "operations" -d 'HTTP operations of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "registrations" -d 'Applications registered for an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -a "service-mappings" -d 'Catalog services mapped to an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -a "documents" -d 'Documents of an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -a "operations" -d 'Operations in an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -a "current-specification" -d 'Specification an API package publishes now'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-packages" -a "computed-specification" -d 'Specification computed from a package\'s operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l filter -d 'Only those of which it is true; fields: key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l sort -d 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-attributes" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l filter -d 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l sort -d 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "assets" -d 'Images of a developer portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "pages" -d 'Custom pages of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "snippets" -d 'Reusable snippets of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "developers" -d 'Developers signed up to a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "developer-teams" -d 'Teams one developer belongs to'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "applications" -d 'Applications of a portal\'s developers'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "application-registrations" -d 'Registrations of applications for APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "teams" -d 'Developer teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "team-roles" -d 'Roles assigned to the teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "auth-settings" -d 'Sign-in settings of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "identity-providers" -d 'Identity providers of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "team-group-mappings" -d 'Groups mapped to each team, older form (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "email-domains" -d 'Domains portals may send mail from'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "custom-domain" -d 'Own domain of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "ip-allow-list" -d 'Addresses from which a portal may be reached'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "email-templates" -d 'Mail templates of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "default-email-templates" -d 'Mail templates as Konnect ships them'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "email-template-variables" -d 'Variables that mail templates may use'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "email-config" -d 'Sender address of a portal\'s mail'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "email-delivery" -d 'Mail delivery of a portal, older form (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "customization" -d 'Look of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "integrations" -d 'Analytics and other add-ons of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "publications" -d 'APIs published in a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "audit-log-webhook" -d 'Audit log webhook of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "audit-log-replay-job" -d 'Replay job of a portal\'s audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -a "available-roles" -d 'Roles a portal team can be given'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l type -d 'Only those with this type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l filter -d 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from auth-strategies" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l filter -d 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from dcr-providers" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "backend-clusters" -d 'Kafka clusters behind an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "virtual-clusters" -d 'Virtual clusters that clients connect to'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "listeners" -d 'Listeners of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "listener-policies" -d 'Policies of a listener'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "listener-policy-chain" -d 'Order of a listener\'s policies'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "schema-registries" -d 'Schema registries of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "static-keys" -d 'Static encryption keys'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "tls-trust-bundles" -d 'Bundles of trusted CA certificates'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from event-gateways" -a "nodes" -d 'Data plane nodes of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "models" -d 'Models an AI gateway serves (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "model-providers" -d 'Accounts at model providers (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "agents" -d 'Agents behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "mcp-servers" -d 'MCP servers behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "policies" -d 'Policies of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "consumers" -d 'Consumers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "credentials" -d 'Credentials of one consumer (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "consumer-groups" -d 'Consumer groups of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "identity-providers" -d 'Identity providers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "vaults" -d 'Secret vaults of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "config-stores" -d 'Config stores of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "nodes" -d 'Data plane nodes of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "certificates" -d 'TLS certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "snis" -d 'Server names bound to certificates (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "ca-certificates" -d 'CA certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ai-gateways" -a "expected-config-version" -d 'Config version that data planes should report (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "services" -d 'Services in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "integrations" -d 'Integrations the catalog offers'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "integration-instances" -d 'Integrations that are set up'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "resources" -d 'Resources the integrations found'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "resource-mappings" -d 'Links between resources and services'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "scorecards" -d 'Scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "scorecard-templates" -d 'Templates for scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from catalog" -f -a "criteria-templates" -d 'Templates for scorecard criteria'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from analytics" -f -a "dashboards" -d 'Analytics dashboards'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -f -a "inbox" -d 'Notifications for the user'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -f -a "events" -d 'Events one can be notified of'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from notifications" -f -a "subscriptions" -d 'Subscriptions to one event'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "networks" -d 'Cloud gateway networks'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "configurations" -d 'Data plane groups per control plane'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "custom-domains" -d 'Own domains of cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "add-ons" -d 'Add-ons such as managed caches'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "provider-accounts" -d 'Cloud provider accounts'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-quotas" -d 'Quotas of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-quotas" -d 'Quotas that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-configurations" -d 'Limits set for the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-configurations" -d 'Limits that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from cloud-gateways" -f -a "availability" -d 'Providers and regions for cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from audit-logs me regions organization spats pats apis api-packages api-attributes portals auth-strategies dcr-providers gateway event-gateways ai-gateways catalog analytics notifications cloud-gateways konnect" -f -a "konnect" -d 'Resources of Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -f -a "destinations" -d 'Receivers of audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from audit-logs" -f -a "webhook" -d 'Audit log webhook of the region'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from regions" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "users" -d 'Users of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "system-accounts" -d 'System accounts of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "roles" -d 'Roles that Konnect defines'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "identity-providers" -d 'Identity providers for sign-in to Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "auth-settings" -d 'Sign-in settings of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "idp-config" -d 'OIDC provider settings, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "team-group-mappings" -d 'Groups mapped to each team, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "team-mappings" -d 'Teams mapped to each group, older form'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "impersonation" -d 'Whether Kong staff may impersonate users'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l system-account-id -d 'The one of the system-accounts with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l system-account-name -d 'The one of the system-accounts with this name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from spats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l user-id -d 'The one of the users with this id' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from pats" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "documents" -d 'Documents of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "versions" -d 'Versions of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "publications" -d 'Portals in which an API is published'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "implementations" -d 'Gateway services that implement an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "attributes" -d 'Attributes of an API and their values'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "specifications" -d 'Specifications of an API (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "operations" -d 'HTTP operations of an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "registrations" -d 'Applications registered for an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -a "service-mappings" -d 'Catalog services mapped to an API'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l filter -d 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l sort -d 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -a "documents" -d 'Documents of an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -a "operations" -d 'Operations in an API package'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -a "current-specification" -d 'Specification an API package publishes now'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-packages" -a "computed-specification" -d 'Specification computed from a package\'s operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l filter -d 'Only those of which it is true; fields: key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l sort -d 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-attributes" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l filter -d 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l sort -d 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "assets" -d 'Images of a developer portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "pages" -d 'Custom pages of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "snippets" -d 'Reusable snippets of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "developers" -d 'Developers signed up to a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "developer-teams" -d 'Teams one developer belongs to'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "applications" -d 'Applications of a portal\'s developers'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "application-registrations" -d 'Registrations of applications for APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "teams" -d 'Developer teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "team-roles" -d 'Roles assigned to the teams of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "auth-settings" -d 'Sign-in settings of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "identity-providers" -d 'Identity providers of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "team-group-mappings" -d 'Groups mapped to each team, older form (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "email-domains" -d 'Domains portals may send mail from'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "custom-domain" -d 'Own domain of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "ip-allow-list" -d 'Addresses from which a portal may be reached'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "email-templates" -d 'Mail templates of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "default-email-templates" -d 'Mail templates as Konnect ships them'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "email-template-variables" -d 'Variables that mail templates may use'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "email-config" -d 'Sender address of a portal\'s mail'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "email-delivery" -d 'Mail delivery of a portal, older form (deprecated)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "customization" -d 'Look of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "integrations" -d 'Analytics and other add-ons of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "publications" -d 'APIs published in a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "audit-log-webhook" -d 'Audit log webhook of a portal'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "audit-log-replay-job" -d 'Replay job of a portal\'s audit logs'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -a "available-roles" -d 'Roles a portal team can be given'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l type -d 'Only those with this type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l filter -d 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from auth-strategies" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l filter -d 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l sort -d 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from dcr-providers" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l filter -d 'Only those of which it is true; fields: name' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "backend-clusters" -d 'Kafka clusters behind an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "virtual-clusters" -d 'Virtual clusters that clients connect to'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "listeners" -d 'Listeners of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "listener-policies" -d 'Policies of a listener'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "listener-policy-chain" -d 'Order of a listener\'s policies'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "schema-registries" -d 'Schema registries of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "static-keys" -d 'Static encryption keys'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "tls-trust-bundles" -d 'Bundles of trusted CA certificates'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from event-gateways" -a "nodes" -d 'Data plane nodes of an event gateway'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "models" -d 'Models an AI gateway serves (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "model-providers" -d 'Accounts at model providers (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "agents" -d 'Agents behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "mcp-servers" -d 'MCP servers behind an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "policies" -d 'Policies of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "consumers" -d 'Consumers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "credentials" -d 'Credentials of one consumer (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "consumer-groups" -d 'Consumer groups of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "identity-providers" -d 'Identity providers of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "vaults" -d 'Secret vaults of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "config-stores" -d 'Config stores of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "nodes" -d 'Data plane nodes of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "data-plane-certificates" -d 'Client certificates of data planes (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "certificates" -d 'TLS certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "snis" -d 'Server names bound to certificates (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "ca-certificates" -d 'CA certificates of an AI gateway (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ai-gateways" -a "expected-config-version" -d 'Config version that data planes should report (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "services" -d 'Services in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "integrations" -d 'Integrations the catalog offers'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "integration-instances" -d 'Integrations that are set up'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "resources" -d 'Resources the integrations found'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "resource-mappings" -d 'Links between resources and services'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "scorecards" -d 'Scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "scorecard-templates" -d 'Templates for scorecards'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from catalog" -f -a "criteria-templates" -d 'Templates for scorecard criteria'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from analytics" -f -a "dashboards" -d 'Analytics dashboards'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -f -a "inbox" -d 'Notifications for the user'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -f -a "events" -d 'Events one can be notified of'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from notifications" -f -a "subscriptions" -d 'Subscriptions to one event'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "networks" -d 'Cloud gateway networks'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "configurations" -d 'Data plane groups per control plane'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "custom-domains" -d 'Own domains of cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "add-ons" -d 'Add-ons such as managed caches'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "provider-accounts" -d 'Cloud provider accounts'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-quotas" -d 'Quotas of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-quotas" -d 'Quotas that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "resource-configurations" -d 'Limits set for the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "default-resource-configurations" -d 'Limits that hold unless overridden'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from cloud-gateways" -f -a "availability" -d 'Providers and regions for cloud gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l columns -d 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "audit-logs" -d 'Audit log destinations and webhook'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "regions" -d 'Regions in which Konnect is offered'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "spats" -d 'Access tokens of a system account'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "pats" -d 'Personal access tokens of a user'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "api-packages" -d 'Packages of API operations'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "api-attributes" -d 'Attribute keys in use across all APIs'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "auth-strategies" -d 'Application auth strategies'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "dcr-providers" -d 'Dynamic client registration providers'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "event-gateways" -d 'Event gateways'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "ai-gateways" -d 'AI gateways (beta)'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "catalog" -d 'Service catalog resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "analytics" -d 'Analytics resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "notifications" -d 'Notification inbox and subscriptions'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "cloud-gateways" -d 'Dedicated cloud gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "status" -d 'Tell whether commands are reported, who decided it, and where reports go'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "enable" -d 'Allow reports from this device'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "disable" -d 'Stop reports from this device'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "preview" -d 'Show the exact bytes that a command would send'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "listen" -d 'Receive reports on this machine and print them'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "log" -d 'Show what was written to the debug file'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "schema" -d 'Describe the event'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and not __fish_seen_subcommand_from status enable disable preview listen log schema help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from status" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from enable" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from disable" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from preview" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l addr -d 'Where to listen' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l count -d 'End after this many datagrams' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l for -d 'End after this long, such as 30s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l peer -d 'Show who sent each datagram'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -l allow-remote -d 'Listen on an address that other machines can reach'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from listen" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l follow -d 'Go on with what is written from now on'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -l summary -d 'Count by command, version and day'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "status" -d 'Tell whether commands are reported, who decided it, and where reports go'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "enable" -d 'Allow reports from this device'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "disable" -d 'Stop reports from this device'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "preview" -d 'Show the exact bytes that a command would send'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "listen" -d 'Receive reports on this machine and print them'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "log" -d 'Show what was written to the debug file'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "schema" -d 'Describe the event'
complete -c kongctl -n "__fish_kongctl_using_subcommand telemetry; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -f -a "serve" -d 'Serve a made-up airline\'s organization until Ctrl-C'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and not __fish_seen_subcommand_from serve help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l addr -d 'Where to listen; only addresses of this machine itself' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from serve" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "serve" -d 'Serve a made-up airline\'s organization until Ctrl-C'
complete -c kongctl -n "__fish_kongctl_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand completion" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -l full -d 'Print the platform, too'
complete -c kongctl -n "__fish_kongctl_using_subcommand version" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand help; and not __fish_seen_subcommand_from get telemetry sandbox completion version help" -f -a "get" -d 'Read resources of Konnect'
complete -c kongctl -n "__fish_kongctl_using_subcommand help; and not __fish_seen_subcommand_from get telemetry sandbox completion version help" -f -a "telemetry" -d 'See and decide what kongctl reports'
complete -c kongctl -n "__fish_kongctl_using_subcommand help; and not __fish_seen_subcommand_from get telemetry sandbox completion version help" -f -a "sandbox" -d 'Serve a sample Konnect on this machine'
complete -c kongctl -n "__fish_kongctl_using_subcommand help; and not __fish_seen_subcommand_from get telemetry sandbox completion version help" -f -a "completion" -d 'Print a shell\'s completion script'
complete -c kongctl -n "__fish_kongctl_using_subcommand help; and not __fish_seen_subcommand_from get telemetry sandbox completion version help" -f -a "version" -d 'Print the version'
complete -c kongctl -n "__fish_kongctl_using_subcommand help; and not __fish_seen_subcommand_from get telemetry sandbox completion version help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
