
use builtin;
use str;

set edit:completion:arg-completer[kongctl] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'kongctl'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'kongctl'= {
            cand -p 'Which profile''s settings to use'
            cand --profile 'Which profile''s settings to use'
            cand --config-file 'Which config file to use'
            cand -o 'How results are printed'
            cand --output 'How results are printed'
            cand --text-layout 'How many columns a table has'
            cand --text-id-format 'Whether tables show whole ids'
            cand --log-level 'How much is logged'
            cand --log-file 'Where the log goes instead of stderr'
            cand --color 'Whether output is coloured'
            cand --no-telemetry 'Report nothing about this run'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand login 'Log in to Konnect by a code that you enter in a browser'
            cand logout 'Forget a login'
            cand telemetry 'See and decide what kongctl reports'
            cand sandbox 'Serve a sample Konnect on this machine'
            cand completion 'Print a shell''s completion script'
            cand version 'Print the version'
            cand get 'Read resources of Konnect'
            cand g 'Read resources of Konnect'
            cand list 'Read resources of Konnect'
            cand ls 'Read resources of Konnect'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kongctl;login'= {
            cand --base-auth-url 'Where `kongctl login` asks, in place of Konnect''s address'
            cand --base-url 'Konnect''s address, in place of the region''s'
            cand --region 'The region of the organization: us, eu, au, me, in, sg …'
            cand --timeout 'How long one request may take, such as 90s; 0 is for ever'
            cand --no-browser 'Do not offer to open a browser'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;logout'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand status 'Tell whether commands are reported, who decided it, and where reports go'
            cand enable 'Allow reports from this device'
            cand disable 'Stop reports from this device'
            cand preview 'Show the exact bytes that a command would send'
            cand listen 'Receive reports on this machine and print them'
            cand log 'Show what was written to the debug file'
            cand schema 'Describe the event'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kongctl;telemetry;status'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry;enable'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry;disable'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry;preview'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry;listen'= {
            cand --addr 'Where to listen'
            cand --count 'End after this many datagrams'
            cand --for 'End after this long, such as 30s'
            cand --peer 'Show who sent each datagram'
            cand --allow-remote 'Listen on an address that other machines can reach'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry;log'= {
            cand --follow 'Go on with what is written from now on'
            cand --summary 'Count by command, version and day'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry;schema'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;telemetry;help'= {
            cand status 'Tell whether commands are reported, who decided it, and where reports go'
            cand enable 'Allow reports from this device'
            cand disable 'Stop reports from this device'
            cand preview 'Show the exact bytes that a command would send'
            cand listen 'Receive reports on this machine and print them'
            cand log 'Show what was written to the debug file'
            cand schema 'Describe the event'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kongctl;telemetry;help;status'= {
        }
        &'kongctl;telemetry;help;enable'= {
        }
        &'kongctl;telemetry;help;disable'= {
        }
        &'kongctl;telemetry;help;preview'= {
        }
        &'kongctl;telemetry;help;listen'= {
        }
        &'kongctl;telemetry;help;log'= {
        }
        &'kongctl;telemetry;help;schema'= {
        }
        &'kongctl;telemetry;help;help'= {
        }
        &'kongctl;sandbox'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand serve 'Serve a made-up airline''s organization until Ctrl-C'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kongctl;sandbox;serve'= {
            cand --addr 'Where to listen; only addresses of this machine itself'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;sandbox;help'= {
            cand serve 'Serve a made-up airline''s organization until Ctrl-C'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kongctl;sandbox;help;serve'= {
        }
        &'kongctl;sandbox;help;help'= {
        }
        &'kongctl;completion'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;version'= {
            cand --full 'Print the platform, too'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get'= {
            cand --pat 'The access token; other users of this machine can see it here'
            cand --pat-file 'A file with the access token; `-` is stdin'
            cand --base-url 'Konnect''s address, in place of the region''s'
            cand --region 'The region of the organization: us, eu, au, me, in, sg …'
            cand --page-size 'How many rows are asked for at once'
            cand --timeout 'How long one request may take, such as 90s; 0 is for ever'
            cand --columns 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env'
            cand -h 'Print help'
            cand --help 'Print help'
            cand audit-logs 'Audit log destinations and webhook'
            cand me 'The user behind the token'
            cand regions 'Regions in which Konnect is offered'
            cand organization 'The organization of the token'
            cand spats 'Access tokens of a system account'
            cand pats 'Personal access tokens of a user'
            cand apis 'APIs in the catalog'
            cand api-packages 'Packages of API operations'
            cand api-attributes 'Attribute keys in use across all APIs'
            cand portals 'Developer portals'
            cand auth-strategies 'Application auth strategies'
            cand dcr-providers 'Dynamic client registration providers'
            cand gateway 'API gateway resources'
            cand event-gateways 'Event gateways'
            cand ai-gateways 'AI gateways (beta)'
            cand catalog 'Service catalog resources'
            cand analytics 'Analytics resources'
            cand notifications 'Notification inbox and subscriptions'
            cand cloud-gateways 'Dedicated cloud gateway resources'
            cand profiles 'Profiles on this machine, and where their tokens come from'
            cand konnect 'konnect'
        }
        &'kongctl;g'= {
            cand --pat 'The access token; other users of this machine can see it here'
            cand --pat-file 'A file with the access token; `-` is stdin'
            cand --base-url 'Konnect''s address, in place of the region''s'
            cand --region 'The region of the organization: us, eu, au, me, in, sg …'
            cand --page-size 'How many rows are asked for at once'
            cand --timeout 'How long one request may take, such as 90s; 0 is for ever'
            cand --columns 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env'
            cand -h 'Print help'
            cand --help 'Print help'
            cand audit-logs 'Audit log destinations and webhook'
            cand me 'The user behind the token'
            cand regions 'Regions in which Konnect is offered'
            cand organization 'The organization of the token'
            cand spats 'Access tokens of a system account'
            cand pats 'Personal access tokens of a user'
            cand apis 'APIs in the catalog'
            cand api-packages 'Packages of API operations'
            cand api-attributes 'Attribute keys in use across all APIs'
            cand portals 'Developer portals'
            cand auth-strategies 'Application auth strategies'
            cand dcr-providers 'Dynamic client registration providers'
            cand gateway 'API gateway resources'
            cand event-gateways 'Event gateways'
            cand ai-gateways 'AI gateways (beta)'
            cand catalog 'Service catalog resources'
            cand analytics 'Analytics resources'
            cand notifications 'Notification inbox and subscriptions'
            cand cloud-gateways 'Dedicated cloud gateway resources'
            cand profiles 'Profiles on this machine, and where their tokens come from'
            cand konnect 'konnect'
        }
        &'kongctl;list'= {
            cand --pat 'The access token; other users of this machine can see it here'
            cand --pat-file 'A file with the access token; `-` is stdin'
            cand --base-url 'Konnect''s address, in place of the region''s'
            cand --region 'The region of the organization: us, eu, au, me, in, sg …'
            cand --page-size 'How many rows are asked for at once'
            cand --timeout 'How long one request may take, such as 90s; 0 is for ever'
            cand --columns 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env'
            cand -h 'Print help'
            cand --help 'Print help'
            cand audit-logs 'Audit log destinations and webhook'
            cand me 'The user behind the token'
            cand regions 'Regions in which Konnect is offered'
            cand organization 'The organization of the token'
            cand spats 'Access tokens of a system account'
            cand pats 'Personal access tokens of a user'
            cand apis 'APIs in the catalog'
            cand api-packages 'Packages of API operations'
            cand api-attributes 'Attribute keys in use across all APIs'
            cand portals 'Developer portals'
            cand auth-strategies 'Application auth strategies'
            cand dcr-providers 'Dynamic client registration providers'
            cand gateway 'API gateway resources'
            cand event-gateways 'Event gateways'
            cand ai-gateways 'AI gateways (beta)'
            cand catalog 'Service catalog resources'
            cand analytics 'Analytics resources'
            cand notifications 'Notification inbox and subscriptions'
            cand cloud-gateways 'Dedicated cloud gateway resources'
            cand profiles 'Profiles on this machine, and where their tokens come from'
            cand konnect 'konnect'
        }
        &'kongctl;ls'= {
            cand --pat 'The access token; other users of this machine can see it here'
            cand --pat-file 'A file with the access token; `-` is stdin'
            cand --base-url 'Konnect''s address, in place of the region''s'
            cand --region 'The region of the organization: us, eu, au, me, in, sg …'
            cand --page-size 'How many rows are asked for at once'
            cand --timeout 'How long one request may take, such as 90s; 0 is for ever'
            cand --columns 'Which fields a table shows, such as name,id,labels.env or ENV=.labels.env'
            cand -h 'Print help'
            cand --help 'Print help'
            cand audit-logs 'Audit log destinations and webhook'
            cand me 'The user behind the token'
            cand regions 'Regions in which Konnect is offered'
            cand organization 'The organization of the token'
            cand spats 'Access tokens of a system account'
            cand pats 'Personal access tokens of a user'
            cand apis 'APIs in the catalog'
            cand api-packages 'Packages of API operations'
            cand api-attributes 'Attribute keys in use across all APIs'
            cand portals 'Developer portals'
            cand auth-strategies 'Application auth strategies'
            cand dcr-providers 'Dynamic client registration providers'
            cand gateway 'API gateway resources'
            cand event-gateways 'Event gateways'
            cand ai-gateways 'AI gateways (beta)'
            cand catalog 'Service catalog resources'
            cand analytics 'Analytics resources'
            cand notifications 'Notification inbox and subscriptions'
            cand cloud-gateways 'Dedicated cloud gateway resources'
            cand profiles 'Profiles on this machine, and where their tokens come from'
            cand konnect 'konnect'
        }
        &'kongctl;get;audit-logs'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand destinations 'Receivers of audit logs'
            cand webhook 'Audit log webhook of the region'
        }
        &'kongctl;get;audit-logs;destinations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;audit-logs;webhook'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;audit-logs'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand destinations 'Receivers of audit logs'
            cand webhook 'Audit log webhook of the region'
        }
        &'kongctl;g;audit-logs;destinations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;audit-logs;webhook'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;audit-logs'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand destinations 'Receivers of audit logs'
            cand webhook 'Audit log webhook of the region'
        }
        &'kongctl;list;audit-logs;destinations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;audit-logs;webhook'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;audit-logs'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand destinations 'Receivers of audit logs'
            cand webhook 'Audit log webhook of the region'
        }
        &'kongctl;ls;audit-logs;destinations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;audit-logs;webhook'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;me'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;me'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;me'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;me'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;regions'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;regions'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;regions'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;regions'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Teams of the organization'
            cand users 'Users of the organization'
            cand system-accounts 'System accounts of the organization'
            cand roles 'Roles that Konnect defines'
            cand identity-providers 'Identity providers for sign-in to Konnect'
            cand auth-settings 'Sign-in settings of the organization'
            cand idp-config 'OIDC provider settings, older form'
            cand team-group-mappings 'Groups mapped to each team, older form'
            cand team-mappings 'Teams mapped to each group, older form'
            cand impersonation 'Whether Kong staff may impersonate users'
        }
        &'kongctl;get;organization;teams'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY'
            cand --skip-system-teams 'Only those whose system_team is false'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a team'
            cand users 'Users in a team'
            cand system-accounts 'System accounts in a team'
        }
        &'kongctl;get;organization;teams;roles'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;teams;users'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;teams;system-accounts'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;users'= {
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a user'
            cand teams 'Teams a user belongs to'
        }
        &'kongctl;get;organization;users;roles'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;users;teams'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;system-accounts'= {
            cand --filter 'Only those of which it is true; fields: name, description, konnect_managed'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a system account'
            cand teams 'Teams a system account belongs to'
            cand spats 'Access tokens of a system account'
        }
        &'kongctl;get;organization;system-accounts;roles'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;system-accounts;teams'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;system-accounts;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;identity-providers'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;get;organization;identity-providers;team-group-mappings'= {
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;auth-settings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;idp-config'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;team-group-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;team-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;organization;impersonation'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Teams of the organization'
            cand users 'Users of the organization'
            cand system-accounts 'System accounts of the organization'
            cand roles 'Roles that Konnect defines'
            cand identity-providers 'Identity providers for sign-in to Konnect'
            cand auth-settings 'Sign-in settings of the organization'
            cand idp-config 'OIDC provider settings, older form'
            cand team-group-mappings 'Groups mapped to each team, older form'
            cand team-mappings 'Teams mapped to each group, older form'
            cand impersonation 'Whether Kong staff may impersonate users'
        }
        &'kongctl;g;organization;teams'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY'
            cand --skip-system-teams 'Only those whose system_team is false'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a team'
            cand users 'Users in a team'
            cand system-accounts 'System accounts in a team'
        }
        &'kongctl;g;organization;teams;roles'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;teams;users'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;teams;system-accounts'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;users'= {
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a user'
            cand teams 'Teams a user belongs to'
        }
        &'kongctl;g;organization;users;roles'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;users;teams'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;system-accounts'= {
            cand --filter 'Only those of which it is true; fields: name, description, konnect_managed'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a system account'
            cand teams 'Teams a system account belongs to'
            cand spats 'Access tokens of a system account'
        }
        &'kongctl;g;organization;system-accounts;roles'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;system-accounts;teams'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;system-accounts;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;identity-providers'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;g;organization;identity-providers;team-group-mappings'= {
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;auth-settings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;idp-config'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;team-group-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;team-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;organization;impersonation'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Teams of the organization'
            cand users 'Users of the organization'
            cand system-accounts 'System accounts of the organization'
            cand roles 'Roles that Konnect defines'
            cand identity-providers 'Identity providers for sign-in to Konnect'
            cand auth-settings 'Sign-in settings of the organization'
            cand idp-config 'OIDC provider settings, older form'
            cand team-group-mappings 'Groups mapped to each team, older form'
            cand team-mappings 'Teams mapped to each group, older form'
            cand impersonation 'Whether Kong staff may impersonate users'
        }
        &'kongctl;list;organization;teams'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY'
            cand --skip-system-teams 'Only those whose system_team is false'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a team'
            cand users 'Users in a team'
            cand system-accounts 'System accounts in a team'
        }
        &'kongctl;list;organization;teams;roles'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;teams;users'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;teams;system-accounts'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;users'= {
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a user'
            cand teams 'Teams a user belongs to'
        }
        &'kongctl;list;organization;users;roles'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;users;teams'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;system-accounts'= {
            cand --filter 'Only those of which it is true; fields: name, description, konnect_managed'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a system account'
            cand teams 'Teams a system account belongs to'
            cand spats 'Access tokens of a system account'
        }
        &'kongctl;list;organization;system-accounts;roles'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;system-accounts;teams'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;system-accounts;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;identity-providers'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;list;organization;identity-providers;team-group-mappings'= {
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;auth-settings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;idp-config'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;team-group-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;team-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;organization;impersonation'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Teams of the organization'
            cand users 'Users of the organization'
            cand system-accounts 'System accounts of the organization'
            cand roles 'Roles that Konnect defines'
            cand identity-providers 'Identity providers for sign-in to Konnect'
            cand auth-settings 'Sign-in settings of the organization'
            cand idp-config 'OIDC provider settings, older form'
            cand team-group-mappings 'Groups mapped to each team, older form'
            cand team-mappings 'Teams mapped to each group, older form'
            cand impersonation 'Whether Kong staff may impersonate users'
        }
        &'kongctl;ls;organization;teams'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY'
            cand --skip-system-teams 'Only those whose system_team is false'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a team'
            cand users 'Users in a team'
            cand system-accounts 'System accounts in a team'
        }
        &'kongctl;ls;organization;teams;roles'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;teams;users'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;teams;system-accounts'= {
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;users'= {
            cand --filter 'Only those of which it is true; fields: email, full_name, active'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a user'
            cand teams 'Teams a user belongs to'
        }
        &'kongctl;ls;organization;users;roles'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;users;teams'= {
            cand --user-id 'The one of the users with this id'
            cand --user-email 'The one of the users with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;system-accounts'= {
            cand --filter 'Only those of which it is true; fields: name, description, konnect_managed'
            cand -h 'Print help'
            cand --help 'Print help'
            cand roles 'Roles assigned to a system account'
            cand teams 'Teams a system account belongs to'
            cand spats 'Access tokens of a system account'
        }
        &'kongctl;ls;organization;system-accounts;roles'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: entity_id, role_name, entity_type_name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;system-accounts;teams'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;system-accounts;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;identity-providers'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;ls;organization;identity-providers;team-group-mappings'= {
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;auth-settings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;idp-config'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;team-group-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;team-mappings'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;organization;impersonation'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;spats'= {
            cand --system-account-id 'The one of the system-accounts with this id'
            cand --system-account-name 'The one of the system-accounts with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;pats'= {
            cand --user-id 'The one of the users with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;pats'= {
            cand --user-id 'The one of the users with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;pats'= {
            cand --user-id 'The one of the users with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;pats'= {
            cand --user-id 'The one of the users with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API'
            cand versions 'Versions of an API'
            cand publications 'Portals in which an API is published'
            cand implementations 'Gateway services that implement an API'
            cand attributes 'Attributes of an API and their values'
            cand specifications 'Specifications of an API (deprecated)'
            cand operations 'HTTP operations of an API'
            cand registrations 'Applications registered for an API'
            cand service-mappings 'Catalog services mapped to an API'
        }
        &'kongctl;get;apis;documents'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;versions'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type, version'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;publications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: portal_id, portal_name, api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: portal_id, portal_name, api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;implementations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: api_id, service_id, control_plane_id, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, api_id, control_plane_id, service_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;attributes'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;specifications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;operations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: method, path'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;registrations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status, portal_id, portal_name, application_id, application_name, application_owner_type, application_owner_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;apis;service-mappings'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: service_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API'
            cand versions 'Versions of an API'
            cand publications 'Portals in which an API is published'
            cand implementations 'Gateway services that implement an API'
            cand attributes 'Attributes of an API and their values'
            cand specifications 'Specifications of an API (deprecated)'
            cand operations 'HTTP operations of an API'
            cand registrations 'Applications registered for an API'
            cand service-mappings 'Catalog services mapped to an API'
        }
        &'kongctl;g;apis;documents'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;versions'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type, version'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;publications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: portal_id, portal_name, api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: portal_id, portal_name, api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;implementations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: api_id, service_id, control_plane_id, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, api_id, control_plane_id, service_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;attributes'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;specifications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;operations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: method, path'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;registrations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status, portal_id, portal_name, application_id, application_name, application_owner_type, application_owner_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;apis;service-mappings'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: service_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API'
            cand versions 'Versions of an API'
            cand publications 'Portals in which an API is published'
            cand implementations 'Gateway services that implement an API'
            cand attributes 'Attributes of an API and their values'
            cand specifications 'Specifications of an API (deprecated)'
            cand operations 'HTTP operations of an API'
            cand registrations 'Applications registered for an API'
            cand service-mappings 'Catalog services mapped to an API'
        }
        &'kongctl;list;apis;documents'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;versions'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type, version'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;publications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: portal_id, portal_name, api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: portal_id, portal_name, api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;implementations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: api_id, service_id, control_plane_id, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, api_id, control_plane_id, service_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;attributes'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;specifications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;operations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: method, path'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;registrations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status, portal_id, portal_name, application_id, application_name, application_owner_type, application_owner_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;apis;service-mappings'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: service_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, implementation_mode, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API'
            cand versions 'Versions of an API'
            cand publications 'Portals in which an API is published'
            cand implementations 'Gateway services that implement an API'
            cand attributes 'Attributes of an API and their values'
            cand specifications 'Specifications of an API (deprecated)'
            cand operations 'HTTP operations of an API'
            cand registrations 'Applications registered for an API'
            cand service-mappings 'Catalog services mapped to an API'
        }
        &'kongctl;ls;apis;documents'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;versions'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type, version'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;publications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: portal_id, portal_name, api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: portal_id, portal_name, api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;implementations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: api_id, service_id, control_plane_id, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, api_id, control_plane_id, service_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;attributes'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;specifications'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;operations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: method, path'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;registrations'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status, portal_id, portal_name, application_id, application_name, application_owner_type, application_owner_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;apis;service-mappings'= {
            cand --api-id 'The one of the apis with this id'
            cand --api-name 'The one of the apis with this name'
            cand --filter 'Only those of which it is true; fields: service_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;api-packages'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API package'
            cand operations 'Operations in an API package'
            cand current-specification 'Specification an API package publishes now'
            cand computed-specification 'Specification computed from a package''s operations'
        }
        &'kongctl;get;api-packages;documents'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;api-packages;operations'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: api_id, method, path, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: path, method, api_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;api-packages;current-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;api-packages;computed-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;api-packages'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API package'
            cand operations 'Operations in an API package'
            cand current-specification 'Specification an API package publishes now'
            cand computed-specification 'Specification computed from a package''s operations'
        }
        &'kongctl;g;api-packages;documents'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;api-packages;operations'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: api_id, method, path, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: path, method, api_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;api-packages;current-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;api-packages;computed-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;api-packages'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API package'
            cand operations 'Operations in an API package'
            cand current-specification 'Specification an API package publishes now'
            cand computed-specification 'Specification computed from a package''s operations'
        }
        &'kongctl;list;api-packages;documents'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;api-packages;operations'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: api_id, method, path, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: path, method, api_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;api-packages;current-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;api-packages;computed-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;api-packages'= {
            cand --filter 'Only those of which it is true; fields: name, version, labels.KEY, attributes.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, version, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand documents 'Documents of an API package'
            cand operations 'Operations in an API package'
            cand current-specification 'Specification an API package publishes now'
            cand computed-specification 'Specification computed from a package''s operations'
        }
        &'kongctl;ls;api-packages;documents'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;api-packages;operations'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand --filter 'Only those of which it is true; fields: api_id, method, path, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: path, method, api_id, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;api-packages;current-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;api-packages;computed-specification'= {
            cand --package-id 'The one of the api-packages with this id'
            cand --package-name 'The one of the api-packages with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;api-attributes'= {
            cand --filter 'Only those of which it is true; fields: key, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;api-attributes'= {
            cand --filter 'Only those of which it is true; fields: key, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;api-attributes'= {
            cand --filter 'Only those of which it is true; fields: key, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;api-attributes'= {
            cand --filter 'Only those of which it is true; fields: key, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: id, key, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals'= {
            cand --filter 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain'
            cand --sort 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand assets 'Images of a developer portal'
            cand pages 'Custom pages of a portal'
            cand snippets 'Reusable snippets of a portal'
            cand developers 'Developers signed up to a portal'
            cand developer-teams 'Teams one developer belongs to'
            cand applications 'Applications of a portal''s developers'
            cand application-registrations 'Registrations of applications for APIs'
            cand teams 'Developer teams of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
            cand auth-settings 'Sign-in settings of a portal'
            cand identity-providers 'Identity providers of a portal'
            cand team-group-mappings 'Groups mapped to each team, older form (beta)'
            cand email-domains 'Domains portals may send mail from'
            cand custom-domain 'Own domain of a portal'
            cand ip-allow-list 'Addresses from which a portal may be reached'
            cand email-templates 'Mail templates of a portal'
            cand default-email-templates 'Mail templates as Konnect ships them'
            cand email-template-variables 'Variables that mail templates may use'
            cand email-config 'Sender address of a portal''s mail'
            cand email-delivery 'Mail delivery of a portal, older form (deprecated)'
            cand customization 'Look of a portal'
            cand integrations 'Analytics and other add-ons of a portal'
            cand publications 'APIs published in a portal'
            cand audit-log-webhook 'Audit log webhook of a portal'
            cand audit-log-replay-job 'Replay job of a portal''s audit logs'
            cand available-roles 'Roles a portal team can be given'
        }
        &'kongctl;get;portals;assets'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand logo 'Logo image of a portal'
            cand favicon 'Browser icon of a portal'
        }
        &'kongctl;get;portals;assets;logo'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;assets;favicon'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;pages'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: slug, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, slug, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;snippets'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, name, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, status, email'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, email, name, status'
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Developers in one team of a portal'
        }
        &'kongctl;get;portals;developers;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;developer-teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --filter 'Only those of which it is true; fields: can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;applications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: developer_id, name, team_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, developer_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand registrations 'Registrations of one application'
            cand credentials 'Credentials of one application'
            cand developers 'Developers of one application'
        }
        &'kongctl;get;portals;applications;registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;applications;credentials'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;applications;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --sort 'The order, `:desc` for the reverse; fields: id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;application-registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --application-id 'Only those with this application id'
            cand --application-name 'Only those with this application name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: developer_id, application_name, status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, developer_id, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
            cand developers 'Developers in one team of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
        }
        &'kongctl;get;portals;teams;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;teams;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;auth-settings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;identity-providers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;get;portals;identity-providers;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;email-domains'= {
            cand --filter 'Only those of which it is true; fields: domain, verification_status'
            cand --sort 'The order, `:desc` for the reverse; fields: domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;custom-domain'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;ip-allow-list'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;email-templates'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;default-email-templates'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;email-template-variables'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;email-config'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;email-delivery'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;customization'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;integrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;publications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;audit-log-webhook'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand status 'State of a portal''s audit log webhook'
        }
        &'kongctl;get;portals;audit-log-webhook;status'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;audit-log-replay-job'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;portals;available-roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals'= {
            cand --filter 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain'
            cand --sort 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand assets 'Images of a developer portal'
            cand pages 'Custom pages of a portal'
            cand snippets 'Reusable snippets of a portal'
            cand developers 'Developers signed up to a portal'
            cand developer-teams 'Teams one developer belongs to'
            cand applications 'Applications of a portal''s developers'
            cand application-registrations 'Registrations of applications for APIs'
            cand teams 'Developer teams of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
            cand auth-settings 'Sign-in settings of a portal'
            cand identity-providers 'Identity providers of a portal'
            cand team-group-mappings 'Groups mapped to each team, older form (beta)'
            cand email-domains 'Domains portals may send mail from'
            cand custom-domain 'Own domain of a portal'
            cand ip-allow-list 'Addresses from which a portal may be reached'
            cand email-templates 'Mail templates of a portal'
            cand default-email-templates 'Mail templates as Konnect ships them'
            cand email-template-variables 'Variables that mail templates may use'
            cand email-config 'Sender address of a portal''s mail'
            cand email-delivery 'Mail delivery of a portal, older form (deprecated)'
            cand customization 'Look of a portal'
            cand integrations 'Analytics and other add-ons of a portal'
            cand publications 'APIs published in a portal'
            cand audit-log-webhook 'Audit log webhook of a portal'
            cand audit-log-replay-job 'Replay job of a portal''s audit logs'
            cand available-roles 'Roles a portal team can be given'
        }
        &'kongctl;g;portals;assets'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand logo 'Logo image of a portal'
            cand favicon 'Browser icon of a portal'
        }
        &'kongctl;g;portals;assets;logo'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;assets;favicon'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;pages'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: slug, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, slug, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;snippets'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, name, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, status, email'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, email, name, status'
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Developers in one team of a portal'
        }
        &'kongctl;g;portals;developers;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;developer-teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --filter 'Only those of which it is true; fields: can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;applications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: developer_id, name, team_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, developer_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand registrations 'Registrations of one application'
            cand credentials 'Credentials of one application'
            cand developers 'Developers of one application'
        }
        &'kongctl;g;portals;applications;registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;applications;credentials'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;applications;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --sort 'The order, `:desc` for the reverse; fields: id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;application-registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --application-id 'Only those with this application id'
            cand --application-name 'Only those with this application name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: developer_id, application_name, status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, developer_id, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
            cand developers 'Developers in one team of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
        }
        &'kongctl;g;portals;teams;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;teams;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;auth-settings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;identity-providers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;g;portals;identity-providers;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;email-domains'= {
            cand --filter 'Only those of which it is true; fields: domain, verification_status'
            cand --sort 'The order, `:desc` for the reverse; fields: domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;custom-domain'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;ip-allow-list'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;email-templates'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;default-email-templates'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;email-template-variables'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;email-config'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;email-delivery'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;customization'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;integrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;publications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;audit-log-webhook'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand status 'State of a portal''s audit log webhook'
        }
        &'kongctl;g;portals;audit-log-webhook;status'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;audit-log-replay-job'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;portals;available-roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals'= {
            cand --filter 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain'
            cand --sort 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand assets 'Images of a developer portal'
            cand pages 'Custom pages of a portal'
            cand snippets 'Reusable snippets of a portal'
            cand developers 'Developers signed up to a portal'
            cand developer-teams 'Teams one developer belongs to'
            cand applications 'Applications of a portal''s developers'
            cand application-registrations 'Registrations of applications for APIs'
            cand teams 'Developer teams of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
            cand auth-settings 'Sign-in settings of a portal'
            cand identity-providers 'Identity providers of a portal'
            cand team-group-mappings 'Groups mapped to each team, older form (beta)'
            cand email-domains 'Domains portals may send mail from'
            cand custom-domain 'Own domain of a portal'
            cand ip-allow-list 'Addresses from which a portal may be reached'
            cand email-templates 'Mail templates of a portal'
            cand default-email-templates 'Mail templates as Konnect ships them'
            cand email-template-variables 'Variables that mail templates may use'
            cand email-config 'Sender address of a portal''s mail'
            cand email-delivery 'Mail delivery of a portal, older form (deprecated)'
            cand customization 'Look of a portal'
            cand integrations 'Analytics and other add-ons of a portal'
            cand publications 'APIs published in a portal'
            cand audit-log-webhook 'Audit log webhook of a portal'
            cand audit-log-replay-job 'Replay job of a portal''s audit logs'
            cand available-roles 'Roles a portal team can be given'
        }
        &'kongctl;list;portals;assets'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand logo 'Logo image of a portal'
            cand favicon 'Browser icon of a portal'
        }
        &'kongctl;list;portals;assets;logo'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;assets;favicon'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;pages'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: slug, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, slug, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;snippets'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, name, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, status, email'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, email, name, status'
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Developers in one team of a portal'
        }
        &'kongctl;list;portals;developers;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;developer-teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --filter 'Only those of which it is true; fields: can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;applications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: developer_id, name, team_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, developer_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand registrations 'Registrations of one application'
            cand credentials 'Credentials of one application'
            cand developers 'Developers of one application'
        }
        &'kongctl;list;portals;applications;registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;applications;credentials'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;applications;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --sort 'The order, `:desc` for the reverse; fields: id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;application-registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --application-id 'Only those with this application id'
            cand --application-name 'Only those with this application name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: developer_id, application_name, status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, developer_id, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
            cand developers 'Developers in one team of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
        }
        &'kongctl;list;portals;teams;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;teams;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;auth-settings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;identity-providers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;list;portals;identity-providers;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;email-domains'= {
            cand --filter 'Only those of which it is true; fields: domain, verification_status'
            cand --sort 'The order, `:desc` for the reverse; fields: domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;custom-domain'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;ip-allow-list'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;email-templates'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;default-email-templates'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;email-template-variables'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;email-config'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;email-delivery'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;customization'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;integrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;publications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;audit-log-webhook'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand status 'State of a portal''s audit log webhook'
        }
        &'kongctl;list;portals;audit-log-webhook;status'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;audit-log-replay-job'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;portals;available-roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals'= {
            cand --filter 'Only those of which it is true; fields: name, description, authentication_enabled, rbac_enabled, default_api_visibility, default_page_visibility, default_application_auth_strategy_id, auto_approve_developers, auto_approve_applications, default_domain, canonical_domain'
            cand --sort 'The order, `:desc` for the reverse; fields: name, description, authentication_enabled, rbac_enabled, auto_approve_applications, auto_approve_developers, default_domain, canonical_domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand assets 'Images of a developer portal'
            cand pages 'Custom pages of a portal'
            cand snippets 'Reusable snippets of a portal'
            cand developers 'Developers signed up to a portal'
            cand developer-teams 'Teams one developer belongs to'
            cand applications 'Applications of a portal''s developers'
            cand application-registrations 'Registrations of applications for APIs'
            cand teams 'Developer teams of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
            cand auth-settings 'Sign-in settings of a portal'
            cand identity-providers 'Identity providers of a portal'
            cand team-group-mappings 'Groups mapped to each team, older form (beta)'
            cand email-domains 'Domains portals may send mail from'
            cand custom-domain 'Own domain of a portal'
            cand ip-allow-list 'Addresses from which a portal may be reached'
            cand email-templates 'Mail templates of a portal'
            cand default-email-templates 'Mail templates as Konnect ships them'
            cand email-template-variables 'Variables that mail templates may use'
            cand email-config 'Sender address of a portal''s mail'
            cand email-delivery 'Mail delivery of a portal, older form (deprecated)'
            cand customization 'Look of a portal'
            cand integrations 'Analytics and other add-ons of a portal'
            cand publications 'APIs published in a portal'
            cand audit-log-webhook 'Audit log webhook of a portal'
            cand audit-log-replay-job 'Replay job of a portal''s audit logs'
            cand available-roles 'Roles a portal team can be given'
        }
        &'kongctl;ls;portals;assets'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand logo 'Logo image of a portal'
            cand favicon 'Browser icon of a portal'
        }
        &'kongctl;ls;portals;assets;logo'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;assets;favicon'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --output-file 'Where to write the image'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;pages'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: slug, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, slug, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;snippets'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, title, visibility, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, name, title, visibility'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, status, email'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, email, name, status'
            cand -h 'Print help'
            cand --help 'Print help'
            cand teams 'Developers in one team of a portal'
        }
        &'kongctl;ls;portals;developers;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;developer-teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --filter 'Only those of which it is true; fields: can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;applications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: developer_id, name, team_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, developer_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand registrations 'Registrations of one application'
            cand credentials 'Credentials of one application'
            cand developers 'Developers of one application'
        }
        &'kongctl;ls;portals;applications;registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;applications;credentials'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;applications;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --application-id 'The one of the applications with this id'
            cand --application-name 'The one of the applications with this name'
            cand --sort 'The order, `:desc` for the reverse; fields: id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;application-registrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --developer-id 'The one of the developers with this id'
            cand --developer-email 'The one of the developers with this name'
            cand --application-id 'Only those with this application id'
            cand --application-name 'Only those with this application name'
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: developer_id, application_name, status'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, developer_id, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;teams'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: name, can_own_applications'
            cand -h 'Print help'
            cand --help 'Print help'
            cand developers 'Developers in one team of a portal'
            cand team-roles 'Roles assigned to the teams of a portal'
        }
        &'kongctl;ls;portals;teams;developers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand --filter 'Only those of which it is true; fields: email, full_name, attributes.KEY, active'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;teams;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;team-roles'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --team-id 'The one of the teams with this id'
            cand --team-name 'The one of the teams with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;auth-settings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;identity-providers'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: type'
            cand -h 'Print help'
            cand --help 'Print help'
            cand team-group-mappings 'Group to team mappings of a provider'
        }
        &'kongctl;ls;portals;identity-providers;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --identity-provider-id 'The one of the identity-providers with this id'
            cand --filter 'Only those of which it is true; fields: team_id, group'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;team-group-mappings'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;email-domains'= {
            cand --filter 'Only those of which it is true; fields: domain, verification_status'
            cand --sort 'The order, `:desc` for the reverse; fields: domain, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;custom-domain'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;ip-allow-list'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;email-templates'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;default-email-templates'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;email-template-variables'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;email-config'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;email-delivery'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;customization'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;integrations'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;publications'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand --filter 'Only those of which it is true; fields: api_id, api_name, auth_strategy_id, entity_type'
            cand --sort 'The order, `:desc` for the reverse; fields: api_id, api_name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;audit-log-webhook'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand status 'State of a portal''s audit log webhook'
        }
        &'kongctl;ls;portals;audit-log-webhook;status'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;audit-log-replay-job'= {
            cand --portal-id 'The one of the portals with this id'
            cand --portal-name 'The one of the portals with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;portals;available-roles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;auth-strategies'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;auth-strategies'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;auth-strategies'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;auth-strategies'= {
            cand --type 'Only those with this type'
            cand --filter 'Only those of which it is true; fields: strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, strategy_type, name, display_name, dcr_provider_id, dcr_provider_name, dcr_provider_type'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;dcr-providers'= {
            cand --filter 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;dcr-providers'= {
            cand --filter 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;dcr-providers'= {
            cand --filter 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;dcr-providers'= {
            cand --filter 'Only those of which it is true; fields: issuer, name, provider_type, initial_client_id, initial_client_audience'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at, provider_type, issuer, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand control-planes 'Control planes'
        }
        &'kongctl;get;gateway;control-planes'= {
            cand --filter 'Only those of which it is true; fields: name, cluster_type, cloud_gateway, labels'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Gateway services'
            cand routes 'Gateway routes'
            cand consumers 'Gateway consumers'
            cand data-plane-certificates 'Client certificates of data planes'
            cand plugins 'Gateway plugins in every scope'
            cand upstreams 'Upstreams (load balancers)'
            cand targets 'Targets of all upstreams'
            cand consumer-groups 'Groups of gateway consumers'
            cand vaults 'Secret vaults of the gateway'
            cand certificates 'TLS certificates of the gateway'
            cand snis 'Server names bound to certificates'
            cand ca-certificates 'Trusted CA certificates'
            cand keys 'Asymmetric keys'
            cand key-sets 'Sets of asymmetric keys'
            cand partials 'Reusable pieces of plugin configuration'
            cand custom-plugins 'Plugins streamed to data planes (beta)'
            cand plugin-schemas 'Schemas of custom plugins'
            cand config-stores 'Stores of configuration secrets'
            cand acls 'ACL groups of consumers'
            cand basic-auths 'Basic auth credentials of consumers'
            cand hmac-auths 'HMAC credentials of consumers'
            cand jwts 'JWT credentials of consumers'
            cand key-auths 'API keys of consumers'
            cand mtls-auths 'Mutual TLS credentials of consumers'
            cand degraphql-routes 'Routes of the DeGraphQL plugin'
            cand graphql-costs 'Cost rules of GraphQL rate limiting'
            cand nodes 'Data plane nodes seen by a control plane'
            cand eol-nodes 'Data plane nodes past end of life'
            cand group-memberships 'Control planes in a control plane group'
            cand group-status 'Conflicts in a control plane group'
            cand group-member-status 'Whether a control plane is in a group'
            cand expected-config-hash 'Config hash that data planes should report'
            cand mcp-servers 'MCP servers of a control plane (beta)'
        }
        &'kongctl;get;gateway;control-planes;services'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand routes 'Routes of one gateway service'
            cand plugins 'Plugins of one gateway service'
        }
        &'kongctl;get;gateway;control-planes;services;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;services;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one route'
        }
        &'kongctl;get;gateway;control-planes;routes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --route-id 'The one of the routes with this id'
            cand --route-name 'The one of the routes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags, custom_id'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer'
            cand consumer-groups 'Groups one consumer belongs to'
            cand acls 'ACL groups of one consumer'
            cand basic-auths 'Basic auth credentials of one consumer'
            cand hmac-auths 'HMAC credentials of one consumer'
            cand jwts 'JWT credentials of one consumer'
            cand key-auths 'API keys of one consumer'
            cand mtls-auths 'Mutual TLS credentials of one consumer'
        }
        &'kongctl;get;gateway;control-planes;consumers;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumers;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;data-plane-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;upstreams'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand targets 'Targets of one upstream'
        }
        &'kongctl;get;gateway;control-planes;upstreams;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --upstream-id 'The one of the upstreams with this id'
            cand --upstream-name 'The one of the upstreams with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer group'
            cand consumers 'Consumers in one group'
        }
        &'kongctl;get;gateway;control-planes;consumer-groups;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;consumer-groups;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;vaults'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate'
        }
        &'kongctl;get;gateway;control-planes;certificates;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;ca-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;key-sets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand keys 'Keys in one key set'
        }
        &'kongctl;get;gateway;control-planes;key-sets;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --key-set-id 'The one of the key-sets with this id'
            cand --key-set-name 'The one of the key-sets with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;partials'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand links 'Plugins that use one partial'
        }
        &'kongctl;get;gateway;control-planes;partials;links'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --partial-id 'The one of the partials with this id'
            cand --partial-name 'The one of the partials with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;custom-plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;plugin-schemas'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;config-stores'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store'
        }
        &'kongctl;get;gateway;control-planes;config-stores;secrets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;degraphql-routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;graphql-costs'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;eol-nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;group-memberships'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;group-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;group-member-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;expected-config-hash'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;gateway;control-planes;mcp-servers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand control-planes 'Control planes'
        }
        &'kongctl;g;gateway;control-planes'= {
            cand --filter 'Only those of which it is true; fields: name, cluster_type, cloud_gateway, labels'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Gateway services'
            cand routes 'Gateway routes'
            cand consumers 'Gateway consumers'
            cand data-plane-certificates 'Client certificates of data planes'
            cand plugins 'Gateway plugins in every scope'
            cand upstreams 'Upstreams (load balancers)'
            cand targets 'Targets of all upstreams'
            cand consumer-groups 'Groups of gateway consumers'
            cand vaults 'Secret vaults of the gateway'
            cand certificates 'TLS certificates of the gateway'
            cand snis 'Server names bound to certificates'
            cand ca-certificates 'Trusted CA certificates'
            cand keys 'Asymmetric keys'
            cand key-sets 'Sets of asymmetric keys'
            cand partials 'Reusable pieces of plugin configuration'
            cand custom-plugins 'Plugins streamed to data planes (beta)'
            cand plugin-schemas 'Schemas of custom plugins'
            cand config-stores 'Stores of configuration secrets'
            cand acls 'ACL groups of consumers'
            cand basic-auths 'Basic auth credentials of consumers'
            cand hmac-auths 'HMAC credentials of consumers'
            cand jwts 'JWT credentials of consumers'
            cand key-auths 'API keys of consumers'
            cand mtls-auths 'Mutual TLS credentials of consumers'
            cand degraphql-routes 'Routes of the DeGraphQL plugin'
            cand graphql-costs 'Cost rules of GraphQL rate limiting'
            cand nodes 'Data plane nodes seen by a control plane'
            cand eol-nodes 'Data plane nodes past end of life'
            cand group-memberships 'Control planes in a control plane group'
            cand group-status 'Conflicts in a control plane group'
            cand group-member-status 'Whether a control plane is in a group'
            cand expected-config-hash 'Config hash that data planes should report'
            cand mcp-servers 'MCP servers of a control plane (beta)'
        }
        &'kongctl;g;gateway;control-planes;services'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand routes 'Routes of one gateway service'
            cand plugins 'Plugins of one gateway service'
        }
        &'kongctl;g;gateway;control-planes;services;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;services;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one route'
        }
        &'kongctl;g;gateway;control-planes;routes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --route-id 'The one of the routes with this id'
            cand --route-name 'The one of the routes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags, custom_id'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer'
            cand consumer-groups 'Groups one consumer belongs to'
            cand acls 'ACL groups of one consumer'
            cand basic-auths 'Basic auth credentials of one consumer'
            cand hmac-auths 'HMAC credentials of one consumer'
            cand jwts 'JWT credentials of one consumer'
            cand key-auths 'API keys of one consumer'
            cand mtls-auths 'Mutual TLS credentials of one consumer'
        }
        &'kongctl;g;gateway;control-planes;consumers;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumers;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;data-plane-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;upstreams'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand targets 'Targets of one upstream'
        }
        &'kongctl;g;gateway;control-planes;upstreams;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --upstream-id 'The one of the upstreams with this id'
            cand --upstream-name 'The one of the upstreams with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer group'
            cand consumers 'Consumers in one group'
        }
        &'kongctl;g;gateway;control-planes;consumer-groups;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;consumer-groups;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;vaults'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate'
        }
        &'kongctl;g;gateway;control-planes;certificates;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;ca-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;key-sets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand keys 'Keys in one key set'
        }
        &'kongctl;g;gateway;control-planes;key-sets;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --key-set-id 'The one of the key-sets with this id'
            cand --key-set-name 'The one of the key-sets with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;partials'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand links 'Plugins that use one partial'
        }
        &'kongctl;g;gateway;control-planes;partials;links'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --partial-id 'The one of the partials with this id'
            cand --partial-name 'The one of the partials with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;custom-plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;plugin-schemas'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;config-stores'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store'
        }
        &'kongctl;g;gateway;control-planes;config-stores;secrets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;degraphql-routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;graphql-costs'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;eol-nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;group-memberships'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;group-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;group-member-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;expected-config-hash'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;gateway;control-planes;mcp-servers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand control-planes 'Control planes'
        }
        &'kongctl;list;gateway;control-planes'= {
            cand --filter 'Only those of which it is true; fields: name, cluster_type, cloud_gateway, labels'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Gateway services'
            cand routes 'Gateway routes'
            cand consumers 'Gateway consumers'
            cand data-plane-certificates 'Client certificates of data planes'
            cand plugins 'Gateway plugins in every scope'
            cand upstreams 'Upstreams (load balancers)'
            cand targets 'Targets of all upstreams'
            cand consumer-groups 'Groups of gateway consumers'
            cand vaults 'Secret vaults of the gateway'
            cand certificates 'TLS certificates of the gateway'
            cand snis 'Server names bound to certificates'
            cand ca-certificates 'Trusted CA certificates'
            cand keys 'Asymmetric keys'
            cand key-sets 'Sets of asymmetric keys'
            cand partials 'Reusable pieces of plugin configuration'
            cand custom-plugins 'Plugins streamed to data planes (beta)'
            cand plugin-schemas 'Schemas of custom plugins'
            cand config-stores 'Stores of configuration secrets'
            cand acls 'ACL groups of consumers'
            cand basic-auths 'Basic auth credentials of consumers'
            cand hmac-auths 'HMAC credentials of consumers'
            cand jwts 'JWT credentials of consumers'
            cand key-auths 'API keys of consumers'
            cand mtls-auths 'Mutual TLS credentials of consumers'
            cand degraphql-routes 'Routes of the DeGraphQL plugin'
            cand graphql-costs 'Cost rules of GraphQL rate limiting'
            cand nodes 'Data plane nodes seen by a control plane'
            cand eol-nodes 'Data plane nodes past end of life'
            cand group-memberships 'Control planes in a control plane group'
            cand group-status 'Conflicts in a control plane group'
            cand group-member-status 'Whether a control plane is in a group'
            cand expected-config-hash 'Config hash that data planes should report'
            cand mcp-servers 'MCP servers of a control plane (beta)'
        }
        &'kongctl;list;gateway;control-planes;services'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand routes 'Routes of one gateway service'
            cand plugins 'Plugins of one gateway service'
        }
        &'kongctl;list;gateway;control-planes;services;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;services;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one route'
        }
        &'kongctl;list;gateway;control-planes;routes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --route-id 'The one of the routes with this id'
            cand --route-name 'The one of the routes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags, custom_id'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer'
            cand consumer-groups 'Groups one consumer belongs to'
            cand acls 'ACL groups of one consumer'
            cand basic-auths 'Basic auth credentials of one consumer'
            cand hmac-auths 'HMAC credentials of one consumer'
            cand jwts 'JWT credentials of one consumer'
            cand key-auths 'API keys of one consumer'
            cand mtls-auths 'Mutual TLS credentials of one consumer'
        }
        &'kongctl;list;gateway;control-planes;consumers;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumers;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;data-plane-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;upstreams'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand targets 'Targets of one upstream'
        }
        &'kongctl;list;gateway;control-planes;upstreams;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --upstream-id 'The one of the upstreams with this id'
            cand --upstream-name 'The one of the upstreams with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer group'
            cand consumers 'Consumers in one group'
        }
        &'kongctl;list;gateway;control-planes;consumer-groups;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;consumer-groups;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;vaults'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate'
        }
        &'kongctl;list;gateway;control-planes;certificates;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;ca-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;key-sets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand keys 'Keys in one key set'
        }
        &'kongctl;list;gateway;control-planes;key-sets;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --key-set-id 'The one of the key-sets with this id'
            cand --key-set-name 'The one of the key-sets with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;partials'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand links 'Plugins that use one partial'
        }
        &'kongctl;list;gateway;control-planes;partials;links'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --partial-id 'The one of the partials with this id'
            cand --partial-name 'The one of the partials with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;custom-plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;plugin-schemas'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;config-stores'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store'
        }
        &'kongctl;list;gateway;control-planes;config-stores;secrets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;degraphql-routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;graphql-costs'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;eol-nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;group-memberships'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;group-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;group-member-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;expected-config-hash'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;gateway;control-planes;mcp-servers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand control-planes 'Control planes'
        }
        &'kongctl;ls;gateway;control-planes'= {
            cand --filter 'Only those of which it is true; fields: name, cluster_type, cloud_gateway, labels'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Gateway services'
            cand routes 'Gateway routes'
            cand consumers 'Gateway consumers'
            cand data-plane-certificates 'Client certificates of data planes'
            cand plugins 'Gateway plugins in every scope'
            cand upstreams 'Upstreams (load balancers)'
            cand targets 'Targets of all upstreams'
            cand consumer-groups 'Groups of gateway consumers'
            cand vaults 'Secret vaults of the gateway'
            cand certificates 'TLS certificates of the gateway'
            cand snis 'Server names bound to certificates'
            cand ca-certificates 'Trusted CA certificates'
            cand keys 'Asymmetric keys'
            cand key-sets 'Sets of asymmetric keys'
            cand partials 'Reusable pieces of plugin configuration'
            cand custom-plugins 'Plugins streamed to data planes (beta)'
            cand plugin-schemas 'Schemas of custom plugins'
            cand config-stores 'Stores of configuration secrets'
            cand acls 'ACL groups of consumers'
            cand basic-auths 'Basic auth credentials of consumers'
            cand hmac-auths 'HMAC credentials of consumers'
            cand jwts 'JWT credentials of consumers'
            cand key-auths 'API keys of consumers'
            cand mtls-auths 'Mutual TLS credentials of consumers'
            cand degraphql-routes 'Routes of the DeGraphQL plugin'
            cand graphql-costs 'Cost rules of GraphQL rate limiting'
            cand nodes 'Data plane nodes seen by a control plane'
            cand eol-nodes 'Data plane nodes past end of life'
            cand group-memberships 'Control planes in a control plane group'
            cand group-status 'Conflicts in a control plane group'
            cand group-member-status 'Whether a control plane is in a group'
            cand expected-config-hash 'Config hash that data planes should report'
            cand mcp-servers 'MCP servers of a control plane (beta)'
        }
        &'kongctl;ls;gateway;control-planes;services'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand routes 'Routes of one gateway service'
            cand plugins 'Plugins of one gateway service'
        }
        &'kongctl;ls;gateway;control-planes;services;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;services;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one route'
        }
        &'kongctl;ls;gateway;control-planes;routes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --route-id 'The one of the routes with this id'
            cand --route-name 'The one of the routes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags, custom_id'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer'
            cand consumer-groups 'Groups one consumer belongs to'
            cand acls 'ACL groups of one consumer'
            cand basic-auths 'Basic auth credentials of one consumer'
            cand hmac-auths 'HMAC credentials of one consumer'
            cand jwts 'JWT credentials of one consumer'
            cand key-auths 'API keys of one consumer'
            cand mtls-auths 'Mutual TLS credentials of one consumer'
        }
        &'kongctl;ls;gateway;control-planes;consumers;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumers;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;data-plane-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name, tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;upstreams'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand targets 'Targets of one upstream'
        }
        &'kongctl;ls;gateway;control-planes;upstreams;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --upstream-id 'The one of the upstreams with this id'
            cand --upstream-name 'The one of the upstreams with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;targets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumer-groups'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plugins 'Plugins of one consumer group'
            cand consumers 'Consumers in one group'
        }
        &'kongctl;ls;gateway;control-planes;consumer-groups;plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;consumer-groups;consumers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;vaults'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate'
        }
        &'kongctl;ls;gateway;control-planes;certificates;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;snis'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;ca-certificates'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;key-sets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand keys 'Keys in one key set'
        }
        &'kongctl;ls;gateway;control-planes;key-sets;keys'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --key-set-id 'The one of the key-sets with this id'
            cand --key-set-name 'The one of the key-sets with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;partials'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
            cand links 'Plugins that use one partial'
        }
        &'kongctl;ls;gateway;control-planes;partials;links'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --partial-id 'The one of the partials with this id'
            cand --partial-name 'The one of the partials with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;custom-plugins'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;plugin-schemas'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;config-stores'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store'
        }
        &'kongctl;ls;gateway;control-planes;config-stores;secrets'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;acls'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;basic-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;hmac-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;jwts'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;key-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;mtls-auths'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;degraphql-routes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;graphql-costs'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: tags'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;eol-nodes'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;group-memberships'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;group-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;group-member-status'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;expected-config-hash'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;gateway;control-planes;mcp-servers'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways'= {
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand backend-clusters 'Kafka clusters behind an event gateway'
            cand virtual-clusters 'Virtual clusters that clients connect to'
            cand listeners 'Listeners of an event gateway'
            cand listener-policies 'Policies of a listener'
            cand listener-policy-chain 'Order of a listener''s policies'
            cand data-plane-certificates 'Client certificates of data planes'
            cand schema-registries 'Schema registries of an event gateway'
            cand static-keys 'Static encryption keys'
            cand tls-trust-bundles 'Bundles of trusted CA certificates'
            cand nodes 'Data plane nodes of an event gateway'
        }
        &'kongctl;get;event-gateways;backend-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The same as the argument: an id'
            cand --backend-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;virtual-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The one of the backend-clusters with this id'
            cand --backend-cluster-name 'The one of the backend-clusters with this name'
            cand --virtual-cluster-id 'The same as the argument: an id'
            cand --virtual-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: backend_cluster_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand cluster-policies 'Policies on a whole virtual cluster'
            cand produce-policies 'Policies on records being produced'
            cand consume-policies 'Policies on records being consumed'
            cand cluster-policy-chain 'Order of a virtual cluster''s policies'
            cand produce-policy-chain 'Order of the produce policies'
            cand consume-policy-chain 'Order of the consume policies'
        }
        &'kongctl;get;event-gateways;virtual-clusters;cluster-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;virtual-clusters;produce-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;virtual-clusters;consume-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --consume-policy-id 'The same as the argument: an id'
            cand --consume-policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;virtual-clusters;cluster-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;virtual-clusters;produce-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;virtual-clusters;consume-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;listeners'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The same as the argument: an id'
            cand --listener-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name, virtual_cluster_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;listener-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;listener-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;schema-registries'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --schema-registry-id 'The same as the argument: an id'
            cand --schema-registry-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;static-keys'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --static-key-id 'The same as the argument: an id'
            cand --static-key-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;tls-trust-bundles'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --tls-trust-bundle-id 'The same as the argument: an id'
            cand --tls-trust-bundle-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;nodes'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand errors 'Errors reported by one node'
            cand status 'Configuration state of one node'
        }
        &'kongctl;get;event-gateways;nodes;errors'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;event-gateways;nodes;status'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways'= {
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand backend-clusters 'Kafka clusters behind an event gateway'
            cand virtual-clusters 'Virtual clusters that clients connect to'
            cand listeners 'Listeners of an event gateway'
            cand listener-policies 'Policies of a listener'
            cand listener-policy-chain 'Order of a listener''s policies'
            cand data-plane-certificates 'Client certificates of data planes'
            cand schema-registries 'Schema registries of an event gateway'
            cand static-keys 'Static encryption keys'
            cand tls-trust-bundles 'Bundles of trusted CA certificates'
            cand nodes 'Data plane nodes of an event gateway'
        }
        &'kongctl;g;event-gateways;backend-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The same as the argument: an id'
            cand --backend-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;virtual-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The one of the backend-clusters with this id'
            cand --backend-cluster-name 'The one of the backend-clusters with this name'
            cand --virtual-cluster-id 'The same as the argument: an id'
            cand --virtual-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: backend_cluster_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand cluster-policies 'Policies on a whole virtual cluster'
            cand produce-policies 'Policies on records being produced'
            cand consume-policies 'Policies on records being consumed'
            cand cluster-policy-chain 'Order of a virtual cluster''s policies'
            cand produce-policy-chain 'Order of the produce policies'
            cand consume-policy-chain 'Order of the consume policies'
        }
        &'kongctl;g;event-gateways;virtual-clusters;cluster-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;virtual-clusters;produce-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;virtual-clusters;consume-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --consume-policy-id 'The same as the argument: an id'
            cand --consume-policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;virtual-clusters;cluster-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;virtual-clusters;produce-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;virtual-clusters;consume-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;listeners'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The same as the argument: an id'
            cand --listener-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name, virtual_cluster_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;listener-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;listener-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;schema-registries'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --schema-registry-id 'The same as the argument: an id'
            cand --schema-registry-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;static-keys'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --static-key-id 'The same as the argument: an id'
            cand --static-key-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;tls-trust-bundles'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --tls-trust-bundle-id 'The same as the argument: an id'
            cand --tls-trust-bundle-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;nodes'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand errors 'Errors reported by one node'
            cand status 'Configuration state of one node'
        }
        &'kongctl;g;event-gateways;nodes;errors'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;event-gateways;nodes;status'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways'= {
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand backend-clusters 'Kafka clusters behind an event gateway'
            cand virtual-clusters 'Virtual clusters that clients connect to'
            cand listeners 'Listeners of an event gateway'
            cand listener-policies 'Policies of a listener'
            cand listener-policy-chain 'Order of a listener''s policies'
            cand data-plane-certificates 'Client certificates of data planes'
            cand schema-registries 'Schema registries of an event gateway'
            cand static-keys 'Static encryption keys'
            cand tls-trust-bundles 'Bundles of trusted CA certificates'
            cand nodes 'Data plane nodes of an event gateway'
        }
        &'kongctl;list;event-gateways;backend-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The same as the argument: an id'
            cand --backend-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;virtual-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The one of the backend-clusters with this id'
            cand --backend-cluster-name 'The one of the backend-clusters with this name'
            cand --virtual-cluster-id 'The same as the argument: an id'
            cand --virtual-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: backend_cluster_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand cluster-policies 'Policies on a whole virtual cluster'
            cand produce-policies 'Policies on records being produced'
            cand consume-policies 'Policies on records being consumed'
            cand cluster-policy-chain 'Order of a virtual cluster''s policies'
            cand produce-policy-chain 'Order of the produce policies'
            cand consume-policy-chain 'Order of the consume policies'
        }
        &'kongctl;list;event-gateways;virtual-clusters;cluster-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;virtual-clusters;produce-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;virtual-clusters;consume-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --consume-policy-id 'The same as the argument: an id'
            cand --consume-policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;virtual-clusters;cluster-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;virtual-clusters;produce-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;virtual-clusters;consume-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;listeners'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The same as the argument: an id'
            cand --listener-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name, virtual_cluster_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;listener-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;listener-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;schema-registries'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --schema-registry-id 'The same as the argument: an id'
            cand --schema-registry-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;static-keys'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --static-key-id 'The same as the argument: an id'
            cand --static-key-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;tls-trust-bundles'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --tls-trust-bundle-id 'The same as the argument: an id'
            cand --tls-trust-bundle-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;nodes'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand errors 'Errors reported by one node'
            cand status 'Configuration state of one node'
        }
        &'kongctl;list;event-gateways;nodes;errors'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;event-gateways;nodes;status'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways'= {
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand backend-clusters 'Kafka clusters behind an event gateway'
            cand virtual-clusters 'Virtual clusters that clients connect to'
            cand listeners 'Listeners of an event gateway'
            cand listener-policies 'Policies of a listener'
            cand listener-policy-chain 'Order of a listener''s policies'
            cand data-plane-certificates 'Client certificates of data planes'
            cand schema-registries 'Schema registries of an event gateway'
            cand static-keys 'Static encryption keys'
            cand tls-trust-bundles 'Bundles of trusted CA certificates'
            cand nodes 'Data plane nodes of an event gateway'
        }
        &'kongctl;ls;event-gateways;backend-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The same as the argument: an id'
            cand --backend-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;virtual-clusters'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --backend-cluster-id 'The one of the backend-clusters with this id'
            cand --backend-cluster-name 'The one of the backend-clusters with this name'
            cand --virtual-cluster-id 'The same as the argument: an id'
            cand --virtual-cluster-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: backend_cluster_id, name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand cluster-policies 'Policies on a whole virtual cluster'
            cand produce-policies 'Policies on records being produced'
            cand consume-policies 'Policies on records being consumed'
            cand cluster-policy-chain 'Order of a virtual cluster''s policies'
            cand produce-policy-chain 'Order of the produce policies'
            cand consume-policy-chain 'Order of the consume policies'
        }
        &'kongctl;ls;event-gateways;virtual-clusters;cluster-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;virtual-clusters;produce-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;virtual-clusters;consume-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand --consume-policy-id 'The same as the argument: an id'
            cand --consume-policy-name 'The same as the argument: a name'
            cand --parent-policy-id 'Only those with this parent policy id'
            cand --filter 'Only those of which it is true; fields: parent_policy_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;virtual-clusters;cluster-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;virtual-clusters;produce-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;virtual-clusters;consume-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --virtual-cluster-id 'The one of the virtual-clusters with this id'
            cand --virtual-cluster-name 'The one of the virtual-clusters with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;listeners'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The same as the argument: an id'
            cand --listener-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name, virtual_cluster_id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;listener-policies'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;listener-policy-chain'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --listener-id 'The one of the listeners with this id'
            cand --listener-name 'The one of the listeners with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;schema-registries'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --schema-registry-id 'The same as the argument: an id'
            cand --schema-registry-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;static-keys'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --static-key-id 'The same as the argument: an id'
            cand --static-key-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;tls-trust-bundles'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --tls-trust-bundle-id 'The same as the argument: an id'
            cand --tls-trust-bundle-name 'The same as the argument: a name'
            cand --filter 'Only those of which it is true; fields: name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;nodes'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand errors 'Errors reported by one node'
            cand status 'Configuration state of one node'
        }
        &'kongctl;ls;event-gateways;nodes;errors'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;event-gateways;nodes;status'= {
            cand --gateway-id 'The one of the event-gateways with this id'
            cand --gateway-name 'The one of the event-gateways with this name'
            cand --node-id 'The one of the nodes with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand models 'Models an AI gateway serves (beta)'
            cand model-providers 'Accounts at model providers (beta)'
            cand agents 'Agents behind an AI gateway (beta)'
            cand mcp-servers 'MCP servers behind an AI gateway (beta)'
            cand policies 'Policies of an AI gateway (beta)'
            cand consumers 'Consumers of an AI gateway (beta)'
            cand credentials 'Credentials of one consumer (beta)'
            cand consumer-groups 'Consumer groups of an AI gateway (beta)'
            cand identity-providers 'Identity providers of an AI gateway (beta)'
            cand vaults 'Secret vaults of an AI gateway (beta)'
            cand config-stores 'Config stores of an AI gateway (beta)'
            cand nodes 'Data plane nodes of an AI gateway (beta)'
            cand data-plane-certificates 'Client certificates of data planes (beta)'
            cand certificates 'TLS certificates of an AI gateway (beta)'
            cand snis 'Server names bound to certificates (beta)'
            cand ca-certificates 'CA certificates of an AI gateway (beta)'
            cand expected-config-version 'Config version that data planes should report (beta)'
        }
        &'kongctl;get;ai-gateways;models'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-id 'The same as the argument: an id'
            cand --model-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;model-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-provider-id 'The same as the argument: an id'
            cand --model-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;agents'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --agent-id 'The same as the argument: an id'
            cand --agent-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;mcp-servers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --mcp-server-id 'The same as the argument: an id'
            cand --mcp-server-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;policies'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The same as the argument: an id'
            cand --consumer-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumer-groups 'Groups one consumer belongs to (beta)'
        }
        &'kongctl;get;ai-gateways;consumers;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;credentials'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --credential-id 'The same as the argument: an id'
            cand --credential-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The same as the argument: an id'
            cand --consumer-group-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumers 'Consumers in one group (beta)'
        }
        &'kongctl;get;ai-gateways;consumer-groups;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;identity-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --identity-provider-id 'The same as the argument: an id'
            cand --identity-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;vaults'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --vault-id 'The same as the argument: an id'
            cand --vault-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;config-stores'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The same as the argument: an id'
            cand --config-store-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store (beta)'
        }
        &'kongctl;get;ai-gateways;config-stores;secrets'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;nodes'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --node-id 'The same as the argument: an id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-title 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate (beta)'
        }
        &'kongctl;get;ai-gateways;certificates;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --certificate-name 'The one of the certificates with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;ca-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;ai-gateways;expected-config-version'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand models 'Models an AI gateway serves (beta)'
            cand model-providers 'Accounts at model providers (beta)'
            cand agents 'Agents behind an AI gateway (beta)'
            cand mcp-servers 'MCP servers behind an AI gateway (beta)'
            cand policies 'Policies of an AI gateway (beta)'
            cand consumers 'Consumers of an AI gateway (beta)'
            cand credentials 'Credentials of one consumer (beta)'
            cand consumer-groups 'Consumer groups of an AI gateway (beta)'
            cand identity-providers 'Identity providers of an AI gateway (beta)'
            cand vaults 'Secret vaults of an AI gateway (beta)'
            cand config-stores 'Config stores of an AI gateway (beta)'
            cand nodes 'Data plane nodes of an AI gateway (beta)'
            cand data-plane-certificates 'Client certificates of data planes (beta)'
            cand certificates 'TLS certificates of an AI gateway (beta)'
            cand snis 'Server names bound to certificates (beta)'
            cand ca-certificates 'CA certificates of an AI gateway (beta)'
            cand expected-config-version 'Config version that data planes should report (beta)'
        }
        &'kongctl;g;ai-gateways;models'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-id 'The same as the argument: an id'
            cand --model-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;model-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-provider-id 'The same as the argument: an id'
            cand --model-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;agents'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --agent-id 'The same as the argument: an id'
            cand --agent-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;mcp-servers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --mcp-server-id 'The same as the argument: an id'
            cand --mcp-server-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;policies'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The same as the argument: an id'
            cand --consumer-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumer-groups 'Groups one consumer belongs to (beta)'
        }
        &'kongctl;g;ai-gateways;consumers;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;credentials'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --credential-id 'The same as the argument: an id'
            cand --credential-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The same as the argument: an id'
            cand --consumer-group-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumers 'Consumers in one group (beta)'
        }
        &'kongctl;g;ai-gateways;consumer-groups;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;identity-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --identity-provider-id 'The same as the argument: an id'
            cand --identity-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;vaults'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --vault-id 'The same as the argument: an id'
            cand --vault-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;config-stores'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The same as the argument: an id'
            cand --config-store-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store (beta)'
        }
        &'kongctl;g;ai-gateways;config-stores;secrets'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;nodes'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --node-id 'The same as the argument: an id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-title 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate (beta)'
        }
        &'kongctl;g;ai-gateways;certificates;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --certificate-name 'The one of the certificates with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;ca-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;ai-gateways;expected-config-version'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand models 'Models an AI gateway serves (beta)'
            cand model-providers 'Accounts at model providers (beta)'
            cand agents 'Agents behind an AI gateway (beta)'
            cand mcp-servers 'MCP servers behind an AI gateway (beta)'
            cand policies 'Policies of an AI gateway (beta)'
            cand consumers 'Consumers of an AI gateway (beta)'
            cand credentials 'Credentials of one consumer (beta)'
            cand consumer-groups 'Consumer groups of an AI gateway (beta)'
            cand identity-providers 'Identity providers of an AI gateway (beta)'
            cand vaults 'Secret vaults of an AI gateway (beta)'
            cand config-stores 'Config stores of an AI gateway (beta)'
            cand nodes 'Data plane nodes of an AI gateway (beta)'
            cand data-plane-certificates 'Client certificates of data planes (beta)'
            cand certificates 'TLS certificates of an AI gateway (beta)'
            cand snis 'Server names bound to certificates (beta)'
            cand ca-certificates 'CA certificates of an AI gateway (beta)'
            cand expected-config-version 'Config version that data planes should report (beta)'
        }
        &'kongctl;list;ai-gateways;models'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-id 'The same as the argument: an id'
            cand --model-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;model-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-provider-id 'The same as the argument: an id'
            cand --model-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;agents'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --agent-id 'The same as the argument: an id'
            cand --agent-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;mcp-servers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --mcp-server-id 'The same as the argument: an id'
            cand --mcp-server-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;policies'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The same as the argument: an id'
            cand --consumer-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumer-groups 'Groups one consumer belongs to (beta)'
        }
        &'kongctl;list;ai-gateways;consumers;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;credentials'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --credential-id 'The same as the argument: an id'
            cand --credential-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The same as the argument: an id'
            cand --consumer-group-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumers 'Consumers in one group (beta)'
        }
        &'kongctl;list;ai-gateways;consumer-groups;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;identity-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --identity-provider-id 'The same as the argument: an id'
            cand --identity-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;vaults'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --vault-id 'The same as the argument: an id'
            cand --vault-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;config-stores'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The same as the argument: an id'
            cand --config-store-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store (beta)'
        }
        &'kongctl;list;ai-gateways;config-stores;secrets'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;nodes'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --node-id 'The same as the argument: an id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-title 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate (beta)'
        }
        &'kongctl;list;ai-gateways;certificates;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --certificate-name 'The one of the certificates with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;ca-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;ai-gateways;expected-config-version'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand models 'Models an AI gateway serves (beta)'
            cand model-providers 'Accounts at model providers (beta)'
            cand agents 'Agents behind an AI gateway (beta)'
            cand mcp-servers 'MCP servers behind an AI gateway (beta)'
            cand policies 'Policies of an AI gateway (beta)'
            cand consumers 'Consumers of an AI gateway (beta)'
            cand credentials 'Credentials of one consumer (beta)'
            cand consumer-groups 'Consumer groups of an AI gateway (beta)'
            cand identity-providers 'Identity providers of an AI gateway (beta)'
            cand vaults 'Secret vaults of an AI gateway (beta)'
            cand config-stores 'Config stores of an AI gateway (beta)'
            cand nodes 'Data plane nodes of an AI gateway (beta)'
            cand data-plane-certificates 'Client certificates of data planes (beta)'
            cand certificates 'TLS certificates of an AI gateway (beta)'
            cand snis 'Server names bound to certificates (beta)'
            cand ca-certificates 'CA certificates of an AI gateway (beta)'
            cand expected-config-version 'Config version that data planes should report (beta)'
        }
        &'kongctl;ls;ai-gateways;models'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-id 'The same as the argument: an id'
            cand --model-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;model-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --model-provider-id 'The same as the argument: an id'
            cand --model-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;agents'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --agent-id 'The same as the argument: an id'
            cand --agent-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;mcp-servers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --mcp-server-id 'The same as the argument: an id'
            cand --mcp-server-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;policies'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --policy-id 'The same as the argument: an id'
            cand --policy-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The same as the argument: an id'
            cand --consumer-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumer-groups 'Groups one consumer belongs to (beta)'
        }
        &'kongctl;ls;ai-gateways;consumers;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;credentials'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-id 'The one of the consumers with this id'
            cand --consumer-name 'The one of the consumers with this name'
            cand --credential-id 'The same as the argument: an id'
            cand --credential-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;consumer-groups'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The same as the argument: an id'
            cand --consumer-group-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand consumers 'Consumers in one group (beta)'
        }
        &'kongctl;ls;ai-gateways;consumer-groups;consumers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --consumer-group-id 'The one of the consumer-groups with this id'
            cand --consumer-group-name 'The one of the consumer-groups with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;identity-providers'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --identity-provider-id 'The same as the argument: an id'
            cand --identity-provider-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;vaults'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --vault-id 'The same as the argument: an id'
            cand --vault-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;config-stores'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The same as the argument: an id'
            cand --config-store-name 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand secrets 'Keys of the secrets in one config store (beta)'
        }
        &'kongctl;ls;ai-gateways;config-stores;secrets'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --config-store-id 'The one of the config-stores with this id'
            cand --config-store-name 'The one of the config-stores with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;nodes'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --node-id 'The same as the argument: an id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;data-plane-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --data-plane-certificate-id 'The same as the argument: an id'
            cand --data-plane-certificate-title 'The same as the argument: a name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand snis 'Server names of one certificate (beta)'
        }
        &'kongctl;ls;ai-gateways;certificates;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand --certificate-id 'The one of the certificates with this id'
            cand --certificate-name 'The one of the certificates with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;snis'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;ca-certificates'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;ai-gateways;expected-config-version'= {
            cand --gateway-id 'The one of the ai-gateways with this id'
            cand --gateway-name 'The one of the ai-gateways with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Services in the catalog'
            cand integrations 'Integrations the catalog offers'
            cand integration-instances 'Integrations that are set up'
            cand resources 'Resources the integrations found'
            cand resource-mappings 'Links between resources and services'
            cand scorecards 'Scorecards'
            cand scorecard-templates 'Templates for scorecards'
            cand criteria-templates 'Templates for scorecard criteria'
        }
        &'kongctl;get;catalog;services'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand resources 'Resources mapped to one catalog service'
            cand scorecards 'Scorecards of one catalog service'
            cand api-mappings 'APIs mapped to one catalog service'
        }
        &'kongctl;get;catalog;services;resources'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, service_associations, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;services;scorecards'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;services;api-mappings'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: api_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;integrations'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;integration-instances'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, integration.name, integration.display_name, authorized, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at, integration.display_name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand auth-config 'OAuth settings of an integration'
            cand auth-credential 'Credential of an integration'
        }
        &'kongctl;get;catalog;integration-instances;auth-config'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;integration-instances;auth-credential'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;resources'= {
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, archived, service_associations, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services that use one resource'
        }
        &'kongctl;get;catalog;resources;services'= {
            cand --resource-id 'The one of the resources with this id'
            cand --resource-name 'The one of the resources with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;resource-mappings'= {
            cand --filter 'Only those of which it is true; fields: resource.id, resource.name, resource.type, resource.config, resource.integration.name, resource.integration.display_name, resource.integration.instance.id, resource.integration.instance.name, resource.integration.instance.display_name, service.id, service.name, service.display_name, created_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;scorecards'= {
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services under one scorecard'
            cand criteria 'Criteria of one scorecard'
        }
        &'kongctl;get;catalog;scorecards;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;scorecards;criteria'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: evaluation.passing_services_count'
            cand --sort 'The order, `:desc` for the reverse; fields: evaluation.passing_services_count'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services against one criterion'
        }
        &'kongctl;get;catalog;scorecards;criteria;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --criteria-id 'The one of the criteria with this id'
            cand --criteria-name 'The one of the criteria with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;scorecard-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;catalog;criteria-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, installed, integration_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Services in the catalog'
            cand integrations 'Integrations the catalog offers'
            cand integration-instances 'Integrations that are set up'
            cand resources 'Resources the integrations found'
            cand resource-mappings 'Links between resources and services'
            cand scorecards 'Scorecards'
            cand scorecard-templates 'Templates for scorecards'
            cand criteria-templates 'Templates for scorecard criteria'
        }
        &'kongctl;g;catalog;services'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand resources 'Resources mapped to one catalog service'
            cand scorecards 'Scorecards of one catalog service'
            cand api-mappings 'APIs mapped to one catalog service'
        }
        &'kongctl;g;catalog;services;resources'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, service_associations, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;services;scorecards'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;services;api-mappings'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: api_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;integrations'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;integration-instances'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, integration.name, integration.display_name, authorized, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at, integration.display_name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand auth-config 'OAuth settings of an integration'
            cand auth-credential 'Credential of an integration'
        }
        &'kongctl;g;catalog;integration-instances;auth-config'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;integration-instances;auth-credential'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;resources'= {
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, archived, service_associations, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services that use one resource'
        }
        &'kongctl;g;catalog;resources;services'= {
            cand --resource-id 'The one of the resources with this id'
            cand --resource-name 'The one of the resources with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;resource-mappings'= {
            cand --filter 'Only those of which it is true; fields: resource.id, resource.name, resource.type, resource.config, resource.integration.name, resource.integration.display_name, resource.integration.instance.id, resource.integration.instance.name, resource.integration.instance.display_name, service.id, service.name, service.display_name, created_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;scorecards'= {
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services under one scorecard'
            cand criteria 'Criteria of one scorecard'
        }
        &'kongctl;g;catalog;scorecards;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;scorecards;criteria'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: evaluation.passing_services_count'
            cand --sort 'The order, `:desc` for the reverse; fields: evaluation.passing_services_count'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services against one criterion'
        }
        &'kongctl;g;catalog;scorecards;criteria;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --criteria-id 'The one of the criteria with this id'
            cand --criteria-name 'The one of the criteria with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;scorecard-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;catalog;criteria-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, installed, integration_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Services in the catalog'
            cand integrations 'Integrations the catalog offers'
            cand integration-instances 'Integrations that are set up'
            cand resources 'Resources the integrations found'
            cand resource-mappings 'Links between resources and services'
            cand scorecards 'Scorecards'
            cand scorecard-templates 'Templates for scorecards'
            cand criteria-templates 'Templates for scorecard criteria'
        }
        &'kongctl;list;catalog;services'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand resources 'Resources mapped to one catalog service'
            cand scorecards 'Scorecards of one catalog service'
            cand api-mappings 'APIs mapped to one catalog service'
        }
        &'kongctl;list;catalog;services;resources'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, service_associations, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;services;scorecards'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;services;api-mappings'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: api_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;integrations'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;integration-instances'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, integration.name, integration.display_name, authorized, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at, integration.display_name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand auth-config 'OAuth settings of an integration'
            cand auth-credential 'Credential of an integration'
        }
        &'kongctl;list;catalog;integration-instances;auth-config'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;integration-instances;auth-credential'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;resources'= {
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, archived, service_associations, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services that use one resource'
        }
        &'kongctl;list;catalog;resources;services'= {
            cand --resource-id 'The one of the resources with this id'
            cand --resource-name 'The one of the resources with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;resource-mappings'= {
            cand --filter 'Only those of which it is true; fields: resource.id, resource.name, resource.type, resource.config, resource.integration.name, resource.integration.display_name, resource.integration.instance.id, resource.integration.instance.name, resource.integration.instance.display_name, service.id, service.name, service.display_name, created_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;scorecards'= {
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services under one scorecard'
            cand criteria 'Criteria of one scorecard'
        }
        &'kongctl;list;catalog;scorecards;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;scorecards;criteria'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: evaluation.passing_services_count'
            cand --sort 'The order, `:desc` for the reverse; fields: evaluation.passing_services_count'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services against one criterion'
        }
        &'kongctl;list;catalog;scorecards;criteria;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --criteria-id 'The one of the criteria with this id'
            cand --criteria-name 'The one of the criteria with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;scorecard-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;catalog;criteria-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, installed, integration_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Services in the catalog'
            cand integrations 'Integrations the catalog offers'
            cand integration-instances 'Integrations that are set up'
            cand resources 'Resources the integrations found'
            cand resource-mappings 'Links between resources and services'
            cand scorecards 'Scorecards'
            cand scorecard-templates 'Templates for scorecards'
            cand criteria-templates 'Templates for scorecard criteria'
        }
        &'kongctl;ls;catalog;services'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand resources 'Resources mapped to one catalog service'
            cand scorecards 'Scorecards of one catalog service'
            cand api-mappings 'APIs mapped to one catalog service'
        }
        &'kongctl;ls;catalog;services;resources'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, service_associations, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;services;scorecards'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;services;api-mappings'= {
            cand --service-id 'The one of the services with this id'
            cand --service-name 'The one of the services with this name'
            cand --filter 'Only those of which it is true; fields: api_id'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;integrations'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;integration-instances'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, integration.name, integration.display_name, authorized, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at, integration.display_name'
            cand -h 'Print help'
            cand --help 'Print help'
            cand auth-config 'OAuth settings of an integration'
            cand auth-credential 'Credential of an integration'
        }
        &'kongctl;ls;catalog;integration-instances;auth-config'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;integration-instances;auth-credential'= {
            cand --integration-instance-id 'The one of the integration-instances with this id'
            cand --integration-instance-name 'The one of the integration-instances with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;resources'= {
            cand --filter 'Only those of which it is true; fields: name, integration.name, integration.display_name, integration.instance.id, integration.instance.name, integration.instance.display_name, type, config, integration_data, archived, service_associations, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services that use one resource'
        }
        &'kongctl;ls;catalog;resources;services'= {
            cand --resource-id 'The one of the resources with this id'
            cand --resource-name 'The one of the resources with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;resource-mappings'= {
            cand --filter 'Only those of which it is true; fields: resource.id, resource.name, resource.type, resource.config, resource.integration.name, resource.integration.display_name, resource.integration.instance.id, resource.integration.instance.name, resource.integration.instance.display_name, service.id, service.name, service.display_name, created_at'
            cand --sort 'The order, `:desc` for the reverse; fields: created_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;scorecards'= {
            cand --filter 'Only those of which it is true; fields: name, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services under one scorecard'
            cand criteria 'Criteria of one scorecard'
        }
        &'kongctl;ls;catalog;scorecards;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, score.value, score.raw_value'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, score.value, score.raw_value'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;scorecards;criteria'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --filter 'Only those of which it is true; fields: evaluation.passing_services_count'
            cand --sort 'The order, `:desc` for the reverse; fields: evaluation.passing_services_count'
            cand -h 'Print help'
            cand --help 'Print help'
            cand services 'Catalog services against one criterion'
        }
        &'kongctl;ls;catalog;scorecards;criteria;services'= {
            cand --scorecard-id 'The one of the scorecards with this id'
            cand --scorecard-name 'The one of the scorecards with this name'
            cand --criteria-id 'The one of the criteria with this id'
            cand --criteria-name 'The one of the criteria with this name'
            cand --filter 'Only those of which it is true; fields: name, display_name, custom_fields.KEY, labels.KEY, created_at, updated_at, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name, evaluation.is_passing, evaluation.successfully_evaluated_at, evaluation.attempted_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;scorecard-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;catalog;criteria-templates'= {
            cand --filter 'Only those of which it is true; fields: name, display_name, installed, integration_name'
            cand --sort 'The order, `:desc` for the reverse; fields: display_name, name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;analytics'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand dashboards 'Analytics dashboards'
        }
        &'kongctl;get;analytics;dashboards'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;analytics'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand dashboards 'Analytics dashboards'
        }
        &'kongctl;g;analytics;dashboards'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;analytics'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand dashboards 'Analytics dashboards'
        }
        &'kongctl;list;analytics;dashboards'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;analytics'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand dashboards 'Analytics dashboards'
        }
        &'kongctl;ls;analytics;dashboards'= {
            cand --filter 'Only those of which it is true; fields: name, labels.KEY, created_at, updated_at'
            cand --sort 'The order, `:desc` for the reverse; fields: name, created_at, updated_at'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;notifications'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand inbox 'Notifications for the user'
            cand events 'Events one can be notified of'
            cand subscriptions 'Subscriptions to one event'
        }
        &'kongctl;get;notifications;inbox'= {
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: title, description, namespace, region, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;notifications;events'= {
            cand --filter 'Only those of which it is true; fields: event_title, event_description, event_namespace, region'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;notifications;subscriptions'= {
            cand --event-id 'The one of the events with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;notifications'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand inbox 'Notifications for the user'
            cand events 'Events one can be notified of'
            cand subscriptions 'Subscriptions to one event'
        }
        &'kongctl;g;notifications;inbox'= {
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: title, description, namespace, region, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;notifications;events'= {
            cand --filter 'Only those of which it is true; fields: event_title, event_description, event_namespace, region'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;notifications;subscriptions'= {
            cand --event-id 'The one of the events with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;notifications'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand inbox 'Notifications for the user'
            cand events 'Events one can be notified of'
            cand subscriptions 'Subscriptions to one event'
        }
        &'kongctl;list;notifications;inbox'= {
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: title, description, namespace, region, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;notifications;events'= {
            cand --filter 'Only those of which it is true; fields: event_title, event_description, event_namespace, region'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;notifications;subscriptions'= {
            cand --event-id 'The one of the events with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;notifications'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand inbox 'Notifications for the user'
            cand events 'Events one can be notified of'
            cand subscriptions 'Subscriptions to one event'
        }
        &'kongctl;ls;notifications;inbox'= {
            cand --status 'Only those with this status'
            cand --filter 'Only those of which it is true; fields: title, description, namespace, region, status'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;notifications;events'= {
            cand --filter 'Only those of which it is true; fields: event_title, event_description, event_namespace, region'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;notifications;subscriptions'= {
            cand --event-id 'The one of the events with this id'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand networks 'Cloud gateway networks'
            cand configurations 'Data plane groups per control plane'
            cand custom-domains 'Own domains of cloud gateways'
            cand add-ons 'Add-ons such as managed caches'
            cand provider-accounts 'Cloud provider accounts'
            cand resource-quotas 'Quotas of the organization'
            cand default-resource-quotas 'Quotas that hold unless overridden'
            cand resource-configurations 'Limits set for the organization'
            cand default-resource-configurations 'Limits that hold unless overridden'
            cand availability 'Providers and regions for cloud gateways'
        }
        &'kongctl;get;cloud-gateways;networks'= {
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand configuration-references 'Configurations that use one network'
            cand transit-gateways 'Transit gateways of one network'
            cand private-dns 'Private DNS attachments of one network'
        }
        &'kongctl;get;cloud-gateways;networks;configuration-references'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;networks;transit-gateways'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;networks;private-dns'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;configurations'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;custom-domains'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo, domain, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand online-status 'Whether a custom domain answers'
        }
        &'kongctl;get;cloud-gateways;custom-domains;online-status'= {
            cand --custom-domain-id 'The one of the custom-domains with this id'
            cand --custom-domain-name 'The one of the custom-domains with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;add-ons'= {
            cand --filter 'Only those of which it is true; fields: name, state, config.kind, owner.control_plane_id, owner.control_plane_geo, owner.control_plane_group_id, owner.control_plane_group_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;provider-accounts'= {
            cand --filter 'Only those of which it is true; fields: provider'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;default-resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;default-resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;cloud-gateways;availability'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand networks 'Cloud gateway networks'
            cand configurations 'Data plane groups per control plane'
            cand custom-domains 'Own domains of cloud gateways'
            cand add-ons 'Add-ons such as managed caches'
            cand provider-accounts 'Cloud provider accounts'
            cand resource-quotas 'Quotas of the organization'
            cand default-resource-quotas 'Quotas that hold unless overridden'
            cand resource-configurations 'Limits set for the organization'
            cand default-resource-configurations 'Limits that hold unless overridden'
            cand availability 'Providers and regions for cloud gateways'
        }
        &'kongctl;g;cloud-gateways;networks'= {
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand configuration-references 'Configurations that use one network'
            cand transit-gateways 'Transit gateways of one network'
            cand private-dns 'Private DNS attachments of one network'
        }
        &'kongctl;g;cloud-gateways;networks;configuration-references'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;networks;transit-gateways'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;networks;private-dns'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;configurations'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;custom-domains'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo, domain, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand online-status 'Whether a custom domain answers'
        }
        &'kongctl;g;cloud-gateways;custom-domains;online-status'= {
            cand --custom-domain-id 'The one of the custom-domains with this id'
            cand --custom-domain-name 'The one of the custom-domains with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;add-ons'= {
            cand --filter 'Only those of which it is true; fields: name, state, config.kind, owner.control_plane_id, owner.control_plane_geo, owner.control_plane_group_id, owner.control_plane_group_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;provider-accounts'= {
            cand --filter 'Only those of which it is true; fields: provider'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;default-resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;default-resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;cloud-gateways;availability'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand networks 'Cloud gateway networks'
            cand configurations 'Data plane groups per control plane'
            cand custom-domains 'Own domains of cloud gateways'
            cand add-ons 'Add-ons such as managed caches'
            cand provider-accounts 'Cloud provider accounts'
            cand resource-quotas 'Quotas of the organization'
            cand default-resource-quotas 'Quotas that hold unless overridden'
            cand resource-configurations 'Limits set for the organization'
            cand default-resource-configurations 'Limits that hold unless overridden'
            cand availability 'Providers and regions for cloud gateways'
        }
        &'kongctl;list;cloud-gateways;networks'= {
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand configuration-references 'Configurations that use one network'
            cand transit-gateways 'Transit gateways of one network'
            cand private-dns 'Private DNS attachments of one network'
        }
        &'kongctl;list;cloud-gateways;networks;configuration-references'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;networks;transit-gateways'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;networks;private-dns'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;configurations'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;custom-domains'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo, domain, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand online-status 'Whether a custom domain answers'
        }
        &'kongctl;list;cloud-gateways;custom-domains;online-status'= {
            cand --custom-domain-id 'The one of the custom-domains with this id'
            cand --custom-domain-name 'The one of the custom-domains with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;add-ons'= {
            cand --filter 'Only those of which it is true; fields: name, state, config.kind, owner.control_plane_id, owner.control_plane_geo, owner.control_plane_group_id, owner.control_plane_group_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;provider-accounts'= {
            cand --filter 'Only those of which it is true; fields: provider'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;default-resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;default-resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;cloud-gateways;availability'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand networks 'Cloud gateway networks'
            cand configurations 'Data plane groups per control plane'
            cand custom-domains 'Own domains of cloud gateways'
            cand add-ons 'Add-ons such as managed caches'
            cand provider-accounts 'Cloud provider accounts'
            cand resource-quotas 'Quotas of the organization'
            cand default-resource-quotas 'Quotas that hold unless overridden'
            cand resource-configurations 'Limits set for the organization'
            cand default-resource-configurations 'Limits that hold unless overridden'
            cand availability 'Providers and regions for cloud gateways'
        }
        &'kongctl;ls;cloud-gateways;networks'= {
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand configuration-references 'Configurations that use one network'
            cand transit-gateways 'Transit gateways of one network'
            cand private-dns 'Private DNS attachments of one network'
        }
        &'kongctl;ls;cloud-gateways;networks;configuration-references'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;networks;transit-gateways'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;networks;private-dns'= {
            cand --network-id 'The one of the networks with this id'
            cand --network-name 'The one of the networks with this name'
            cand --filter 'Only those of which it is true; fields: name, state'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;configurations'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;custom-domains'= {
            cand --control-plane-id 'The one of the control-planes with this id'
            cand --control-plane-name 'The one of the control-planes with this name'
            cand --filter 'Only those of which it is true; fields: control_plane_id, control_plane_geo, domain, state'
            cand -h 'Print help'
            cand --help 'Print help'
            cand online-status 'Whether a custom domain answers'
        }
        &'kongctl;ls;cloud-gateways;custom-domains;online-status'= {
            cand --custom-domain-id 'The one of the custom-domains with this id'
            cand --custom-domain-name 'The one of the custom-domains with this name'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;add-ons'= {
            cand --filter 'Only those of which it is true; fields: name, state, config.kind, owner.control_plane_id, owner.control_plane_geo, owner.control_plane_group_id, owner.control_plane_group_geo'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;provider-accounts'= {
            cand --filter 'Only those of which it is true; fields: provider'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;default-resource-quotas'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;default-resource-configurations'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;cloud-gateways;availability'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;profiles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;profiles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;profiles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;profiles'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;get;konnect'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;g;konnect'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;list;konnect'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;ls;konnect'= {
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'kongctl;help'= {
            cand login 'Log in to Konnect by a code that you enter in a browser'
            cand logout 'Forget a login'
            cand telemetry 'See and decide what kongctl reports'
            cand sandbox 'Serve a sample Konnect on this machine'
            cand completion 'Print a shell''s completion script'
            cand version 'Print the version'
            cand get 'Read resources of Konnect'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'kongctl;help;login'= {
        }
        &'kongctl;help;logout'= {
        }
        &'kongctl;help;telemetry'= {
        }
        &'kongctl;help;sandbox'= {
        }
        &'kongctl;help;completion'= {
        }
        &'kongctl;help;version'= {
        }
        &'kongctl;help;get'= {
            cand audit-logs 'Audit log destinations and webhook'
            cand me 'The user behind the token'
            cand regions 'Regions in which Konnect is offered'
            cand organization 'The organization of the token'
            cand spats 'Access tokens of a system account'
            cand pats 'Personal access tokens of a user'
            cand apis 'APIs in the catalog'
            cand api-packages 'Packages of API operations'
            cand api-attributes 'Attribute keys in use across all APIs'
            cand portals 'Developer portals'
            cand auth-strategies 'Application auth strategies'
            cand dcr-providers 'Dynamic client registration providers'
            cand gateway 'API gateway resources'
            cand event-gateways 'Event gateways'
            cand ai-gateways 'AI gateways (beta)'
            cand catalog 'Service catalog resources'
            cand analytics 'Analytics resources'
            cand notifications 'Notification inbox and subscriptions'
            cand cloud-gateways 'Dedicated cloud gateway resources'
            cand profiles 'Profiles on this machine, and where their tokens come from'
            cand konnect 'konnect'
        }
        &'kongctl;help;get;audit-logs'= {
        }
        &'kongctl;help;get;me'= {
        }
        &'kongctl;help;get;regions'= {
        }
        &'kongctl;help;get;organization'= {
        }
        &'kongctl;help;get;spats'= {
        }
        &'kongctl;help;get;pats'= {
        }
        &'kongctl;help;get;apis'= {
        }
        &'kongctl;help;get;api-packages'= {
        }
        &'kongctl;help;get;api-attributes'= {
        }
        &'kongctl;help;get;portals'= {
        }
        &'kongctl;help;get;auth-strategies'= {
        }
        &'kongctl;help;get;dcr-providers'= {
        }
        &'kongctl;help;get;gateway'= {
        }
        &'kongctl;help;get;event-gateways'= {
        }
        &'kongctl;help;get;ai-gateways'= {
        }
        &'kongctl;help;get;catalog'= {
        }
        &'kongctl;help;get;analytics'= {
        }
        &'kongctl;help;get;notifications'= {
        }
        &'kongctl;help;get;cloud-gateways'= {
        }
        &'kongctl;help;get;profiles'= {
        }
        &'kongctl;help;get;konnect'= {
        }
        &'kongctl;help;help'= {
        }
    ]
    $completions[$command]
}
