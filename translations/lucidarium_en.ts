<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lucid::Gallery</name>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation><numerusform>%n to choose from</numerusform><numerusform>%n to choose from</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation><numerusform>%n to print</numerusform><numerusform>%n to print</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation><numerusform>%n so far</numerusform><numerusform>%n so far</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n to rerun</source>
        <translation><numerusform>%n to rerun</numerusform><numerusform>%n to rerun</numerusform></translation>
    </message>
    </context>
<context>
    <name>lucid::GuessSheet</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation><numerusform>%n vote</numerusform><numerusform>%n votes</numerusform></translation>
    </message>
        <message numerus="yes">
        <source>%n question(s)</source>
        <translation><numerusform>%n question</numerusform><numerusform>%n questions</numerusform></translation>
    </message>
        <message numerus="yes">
        <source>%n skipped</source>
        <translation><numerusform>%n skipped</numerusform><numerusform>%n skipped</numerusform></translation>
    </message>
    </context>
<context>
    <name>lucid::GuideSheet</name>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation><numerusform>Saved as %1, %n page.</numerusform><numerusform>Saved as %1, %n pages.</numerusform></translation>
    </message>
    </context>
<context>
    <name>lucid::Knob</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation><numerusform>%n point</numerusform><numerusform>%n points</numerusform></translation>
    </message>
    </context>
<context>
    <name>lucid::ListEntry</name>
    <message numerus="yes">
        <source>%1 has at most %n item(s).</source>
        <translation><numerusform>%1 has at most %n item.</numerusform><numerusform>%1 has at most %n items.</numerusform></translation>
    </message>
    </context>
<context>
    <name>lucid::PredictionChoice</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation><numerusform>%n vote</numerusform><numerusform>%n votes</numerusform></translation>
    </message>
    </context>
<context>
    <name>lucid::Transport</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation><numerusform>%n check</numerusform><numerusform>%n checks</numerusform></translation>
    </message>
    </context>
<context>
    <name>lucid::ScrubBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n deed</numerusform>
            <numerusform>%n deeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lucid::Window</name>
    <message numerus="yes">
        <source>%n prediction(s) came with it and stand in My predictions.</source>
        <translation><numerusform>%n prediction came with it and stands in My predictions.</numerusform><numerusform>%n predictions came with it and stand in My predictions.</numerusform></translation>
    </message>
    </context>
</TS>
