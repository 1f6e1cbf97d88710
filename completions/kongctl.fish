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
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apigw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "konnect" -d 'Resources of Konnect'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from organization" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from org" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from orgs" -f -a "team" -d 'Teams of the organization'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from a" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from portal" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from p" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from ps" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from gw" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from api-gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from apigw" -f -a "cps" -d 'Control planes'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand get; and __fish_seen_subcommand_from konnect" -f -a "apigw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apigw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "konnect" -d 'Resources of Konnect'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from organization" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from org" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from orgs" -f -a "team" -d 'Teams of the organization'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from a" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from portal" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from p" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from ps" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from gw" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from api-gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from apigw" -f -a "cps" -d 'Control planes'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand g; and __fish_seen_subcommand_from konnect" -f -a "apigw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apigw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "konnect" -d 'Resources of Konnect'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from organization" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from org" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from orgs" -f -a "team" -d 'Teams of the organization'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from a" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from portal" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from p" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from ps" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from gw" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from api-gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from apigw" -f -a "cps" -d 'Control planes'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand list; and __fish_seen_subcommand_from konnect" -f -a "apigw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "apigw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and not __fish_seen_subcommand_from me organization org orgs apis api a portals portal p ps gateway gw api-gateway apigw konnect" -f -a "konnect" -d 'Resources of Konnect'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from me" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from organization" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from org" -f -a "team" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -f -a "teams" -d 'Teams of the organization'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from orgs" -f -a "team" -d 'Teams of the organization'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apis" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from a" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portals" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from portal" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from p" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from ps" -s h -l help -d 'Print help'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from gw" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from api-gateway" -f -a "cps" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -s p -l profile -d 'Which profile\'s settings to use' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l config-file -d 'Which config file to use' -r -F
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -s o -l output -d 'How results are printed' -r -f -a "text\t''
json\t''
yaml\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l text-layout -d 'How many columns a table has' -r -f -a "compact\t''
wide\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l text-id-format -d 'Whether tables show whole ids' -r -f -a "full\t''
compact\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l log-level -d 'How much is logged' -r -f -a "trace\t''
debug\t''
info\t''
warn\t''
error\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l log-file -d 'Where the log goes instead of stderr' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l color -d 'Whether output is coloured' -r -f -a "auto\t''
always\t''
never\t''"
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l pat -d 'The access token; other users of this machine can see it here' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l pat-file -d 'A file with the access token; `-` is stdin' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l base-url -d 'Konnect\'s address, in place of the region\'s' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l region -d 'The region of the organization: us, eu, au, me, in, sg …' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l page-size -d 'How many rows are asked for at once' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l timeout -d 'How long one request may take, such as 90s; 0 is for ever' -r
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -f -a "control-planes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -f -a "control-plane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -f -a "controlplane" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -f -a "controlplanes" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -f -a "cp" -d 'Control planes'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from apigw" -f -a "cps" -d 'Control planes'
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
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -l no-telemetry -d 'Report nothing about this run'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -s h -l help -d 'Print help'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "me" -d 'The user behind the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "organization" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "org" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "orgs" -d 'The organization of the token'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "apis" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "api" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "a" -d 'APIs in the catalog'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "portals" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "portal" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "p" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "ps" -d 'Developer portals'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "gw" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "api-gateway" -d 'API gateway resources'
complete -c kongctl -n "__fish_kongctl_using_subcommand ls; and __fish_seen_subcommand_from konnect" -f -a "apigw" -d 'API gateway resources'
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
