<#-- Of a letter, only its subject. -->
<#macro message subject>${subject}</#macro>
<#macro line></#macro>
<#macro quiet></#macro>
<#macro facts></#macro>
<#macro fact name></#macro>
<#macro button to></#macro>
<#macro link to></#macro>
