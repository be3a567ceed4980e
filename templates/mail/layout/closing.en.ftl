<#if town.signatory??><@line>${town.signatory}<#if town.signatoryTitle??>, ${town.signatoryTitle}</#if></@line></#if>
<@quiet>Any questions? Reach ${town.name}<#if town.phone??> on ${town.phone}, or</#if> at ${town.email}. You can also reply to this message.</@quiet>
<@quiet>Sent on behalf of ${town.name} by Échoppe.</@quiet>
<#if stopLink??><@link to=stopLink>No more of these messages</@link></#if>
